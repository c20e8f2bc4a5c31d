import type { Meeting } from "#core/domain/dataset.ts";
import { findInference } from "#core/domain/inference.ts";
import type { Reading } from "#core/views/readings.ts";
import { formatDate, formatDays } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** A title as published: never one that the ingest made up, and with the publication that holds several items. */
function writeTitle(meeting: Meeting, { source, isCounted }: Reading): string {
  const own = isCounted && findInference(meeting, "title") === null ? meeting.title : null;
  if (source === null) return translate("reader.citedTitle", { title: own ?? meeting.title });
  if (own === null) return translate("reader.citedTitle", { title: source.title });
  return translate(source.meetings.length > 1 ? "reader.citedItem" : "reader.citedTitle", { title: own, publication: source.title });
}

/** A sentence as it may stand in a paper: the words, and where they were published. */
export function writeCitation(meeting: Meeting, reading: Reading, index: number): string {
  const { account, source, isCounted } = reading;
  const published = (isCounted ? meeting.published : null) ?? source?.published ?? null;
  return translate("reader.citation", {
    text: account.sentences[index]?.text ?? "",
    publisher: source?.publisher ?? translate("reader.publisherUnknown"),
    title: writeTitle(meeting, reading),
    date: formatDays(meeting),
    published: published === null ? "" : translate("reader.citationPublished", { date: formatDate(published) }),
    number: index + 1,
    count: account.sentences.length,
    address: source?.address ?? translate("address.unknownAlone"),
  });
}

import type { Manifest, Meeting } from "#core/domain/dataset.ts";
import { findInference } from "#core/domain/inference.ts";
import type { Reference } from "#core/domain/reference.ts";
import type { Reading } from "#core/views/readings.ts";
import { formatDate, formatDays, formatSequence } from "#i18n/format.ts";
import "#i18n/parts/citation.ts";
import { listLanguageNotes } from "#i18n/publishers.ts";
import { translate } from "#i18n/translate.ts";

/** A text that can be cited: one account of a meeting, as a dataset has it. */
export interface CitedText {
  readonly manifest: Pick<Manifest, "datasetVersion">;
  readonly meeting: Meeting;
  readonly reading: Reading;
  /** From 1, as in an address. */
  readonly account: number;
  /** The day on which it is read, for sources that do not say when they were retrieved. */
  readonly accessed: string;
}

/** A title as published: never one that the ingest made up, and with the publication that holds several items. */
function findTitle(meeting: Meeting, { source, isCounted }: Reading): Pick<Reference, "title" | "container"> {
  const own = isCounted && findInference(meeting, "title") === null ? meeting.title : null;
  if (source === null) return { title: own ?? meeting.title, container: null };
  if (own === null) return { title: source.title, container: null };
  return { title: own, container: source.meetings.length > 1 ? source.title : null };
}

/** A whole readout, as its publisher's. */
export function citeReadout({ manifest, meeting, reading, account, accessed }: CitedText): Reference {
  const { source, isCounted } = reading;
  const publisher = source?.publisher ?? null;
  const language = publisher === null ? [] : listLanguageNotes([publisher], "brief");
  return {
    key: `readout-${meeting.id}${account === 1 ? "" : `-account-${account}`}`,
    publisher,
    ...findTitle(meeting, reading),
    published: (isCounted ? meeting.published : null) ?? source?.published ?? null,
    event: meeting.date === null ? null : { first: meeting.date, last: meeting.endDate ?? meeting.date },
    details: meeting.date === null ? translate("citation.meetingUndated") : translate("citation.meeting", { days: formatDays(meeting) }),
    address: source?.address ?? null,
    accessed: source?.retrieved ?? accessed,
    quotation: null,
    notes: [
      ...(language.length === 0 ? [translate("citation.english")] : language),
      translate("citation.readIn", { dataset: manifest.datasetVersion }),
    ],
  };
}

/** One sentence of a readout, by its index from 0. A sentence that is not there has no words. */
export function citeSentence(cited: CitedText, index: number): Reference {
  const whole = citeReadout(cited);
  const { sentences } = cited.reading.account;
  return {
    ...whole,
    key: `${whole.key}-s${index + 1}`,
    details: formatSequence([whole.details, translate("citation.sentence", { number: index + 1, count: sentences.length })]),
    quotation: sentences[index]?.text ?? "",
  };
}

/**
 * A reference as plain text: publisher, title (in the publication that holds it), meeting, sentence, day of publication where it is
 * another than the meeting's and that of access; address and day of access; what must be known of the text.
 */
export function writeCitation({ publisher, title, container, details, published, event, address, accessed, notes }: Reference): string {
  const facts = [
    publisher ?? translate("citation.publisherUnknown"),
    container === null ? translate("citation.titled", { title }) : translate("citation.item", { title, container }),
    details,
    ...(published === null || published === event?.first || published === accessed ? [] : [translate("citation.published", { date: formatDate(published) })]),
  ];
  return translate("citation.whole", {
    facts: formatSequence(facts),
    access: translate("citation.accessed", { address: address ?? translate("address.unknownAlone"), date: formatDate(accessed) }),
    notes: notes.join(" "),
  });
}

/** The words cited, in quotation marks, and the citation; the citation alone where the whole is cited. */
export const writeQuotation = (reference: Reference): string =>
  reference.quotation === null
    ? writeCitation(reference)
    : translate("citation.quotation", { text: reference.quotation, citation: writeCitation(reference) });

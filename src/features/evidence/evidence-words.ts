import type { Corpus } from "#core/domain/corpus.ts";
import { readTogether, type Evidence, type EvidenceQuery } from "#core/domain/evidence.ts";
import { NO_GROUP, parseGroup } from "#core/domain/group.ts";
import { nameStatements } from "#i18n/statement-names.ts";
import { readSentenceList } from "#core/domain/sentence-list.ts";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";
import { shortenQuote } from "#core/text/quote.ts";
import { nameGroup } from "#i18n/group-names.ts";
import { nameParties, namePeriod, nameReadout, quote } from "#i18n/names.ts";
import { formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** Different words quoted in a heading, and the most signs of each. */
const MOST_QUOTED = 3;
const LONGEST_QUOTED = 60;

/** The words meant in sentences that are named one by one, each once: "“by coercion”, “by force”". */
function quoteNamed(corpus: Corpus, list: string): string {
  const words = readSentenceList(corpus.readoutById, list).flatMap(({ meeting, sentence, spans }) =>
    spans.map(({ start, end }) => corpus.readoutById.get(meeting)?.sentences[sentence]?.text.slice(start, end) ?? ""),
  );
  const different = [...new Map(words.map((text) => [text.toLowerCase(), text])).values()];
  if (different.length === 0) return translate("evidence.chosen");
  const quoted = different.slice(0, MOST_QUOTED).map((text) => quote(shortenQuote(text, LONGEST_QUOTED)));
  return formatSequence(different.length > MOST_QUOTED ? [...quoted, "…"] : quoted);
}

const nameSubject = (corpus: Corpus, { kind, id }: EvidenceQuery): string => {
  if (kind === "minutes") return translate("evidence.minutes");
  if (kind === "meetings" || id === null) return translate("evidence.meetings");
  if (kind === "query") return translate("evidence.query", { query: id });
  if (kind === "sentences") return quoteNamed(corpus, id);
  if (kind === "statement") return nameStatements(corpus, id);
  const label = kind === "topic" ? corpus.topicById.get(id)?.label : corpus.familyById.get(id)?.label;
  if (label === undefined) return translate("evidence.gone", { id });
  // A label with slots stands nowhere in the texts, so it is not in quotation marks.
  const isVerbatim = kind === "phrase" && parsePhraseLabel(label).every((part) => part.kind === "fixed");
  return isVerbatim ? quote(label) : label;
};

const nameWritten = (text: string | null, message: "evidence.among" | "evidence.outside"): string | null =>
  text === null ? null : translate(message, { group: nameGroup(parseGroup(text) ?? NO_GROUP) });

const nameTogether = (text: string): string => nameParties(readTogether(text));

/** What the drawer is about: the subject, and what it is narrowed to. */
export function titleEvidence(corpus: Corpus, query: EvidenceQuery): string {
  if (query.kind === "meetings" && query.with !== null) return translate("evidence.meetingsWith", { party: nameTogether(query.with) });
  const readout = query.in === null ? undefined : corpus.readoutById.get(query.in);
  if (query.kind === "meetings" && readout !== undefined) return nameReadout(readout.meeting);
  const parts = [
    query.variant === null ? nameSubject(corpus, query) : quote(query.variant),
    query.also === null ? null : translate("evidence.also", { topic: nameSubject(corpus, { ...query, id: query.also }) }),
    query.with === null ? null : translate("evidence.with", { party: nameTogether(query.with) }),
    query.in === null ? null : translate("evidence.in", { readout: readout ? nameReadout(readout.meeting) : query.in }),
    query.during === null ? null : translate("evidence.in", { readout: namePeriod(query.during) }),
    nameWritten(query.among, "evidence.among"),
    // Beside a group that is named, the other one goes without saying.
    query.among === null ? nameWritten(query.outside, "evidence.outside") : null,
    query.near === null ? null : translate("evidence.near", { word: query.near }),
  ];
  return formatSequence(parts.filter((part) => part !== null));
}

/** The count of the mark, with its noun and its denominator. */
export function countEvidence({ readouts, sentences, hits, searched }: Evidence, query: EvidenceQuery): string {
  const minutes = readouts.reduce((sum, { meeting }) => sum + (meeting.durationMinutes ?? 0), 0);
  const values = { readouts: readouts.length, sentences: sentences.length, hits, searched: searched.length, minutes };
  if (query.without) return translate("evidence.withoutCount", values);
  switch (query.kind) {
    case "meetings":
      return translate("evidence.readoutCount", values);
    case "minutes":
      return translate("evidence.minutesCount", values);
    case "topic":
      return translate("evidence.topicCount", values);
    case "phrase":
    case "query":
      return translate("evidence.phraseCount", values);
    case "statement":
      return translate("evidence.statementCount", values);
    case "sentences":
      return translate("evidence.chosenCount", values);
  }
}

import type { Corpus } from "#core/domain/corpus.ts";
import type { Evidence, EvidenceQuery } from "#core/domain/evidence.ts";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";
import { nameParty, namePeriod, nameReadout, quote } from "#i18n/names.ts";
import { formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

const nameSubject = (corpus: Corpus, { kind, id }: EvidenceQuery): string => {
  if (kind === "meetings" || id === null) return translate("evidence.meetings");
  if (kind === "query") return translate("evidence.query", { query: id });
  const label = kind === "topic" ? corpus.topicById.get(id)?.label : corpus.familyById.get(id)?.label;
  if (label === undefined) return translate("evidence.gone", { id });
  // A label with slots stands nowhere in the texts, so it is not in quotation marks.
  const isVerbatim = kind === "phrase" && parsePhraseLabel(label).every((part) => part.kind === "fixed");
  return isVerbatim ? quote(label) : label;
};

/** What the drawer is about: the subject, and what it is narrowed to. */
export function titleEvidence(corpus: Corpus, query: EvidenceQuery): string {
  if (query.kind === "meetings" && query.with !== null) return translate("evidence.meetingsWith", { party: nameParty(query.with) });
  const readout = query.in === null ? undefined : corpus.readoutById.get(query.in);
  if (query.kind === "meetings" && readout !== undefined) return nameReadout(readout.meeting);
  const parts = [
    query.variant === null ? nameSubject(corpus, query) : quote(query.variant),
    query.with === null ? null : translate("evidence.with", { party: nameParty(query.with) }),
    query.in === null ? null : translate("evidence.in", { readout: readout ? nameReadout(readout.meeting) : query.in }),
    query.during === null ? null : translate("evidence.in", { readout: namePeriod(query.during) }),
  ];
  return formatSequence(parts.filter((part) => part !== null));
}

/** The count of the mark, with its noun and its denominator. */
export function countEvidence({ readouts, sentences, hits, searched }: Evidence, query: EvidenceQuery): string {
  const values = { readouts: readouts.length, sentences: sentences.length, hits, searched: searched.length };
  if (query.without) return translate("evidence.withoutCount", values);
  switch (query.kind) {
    case "meetings":
      return translate("evidence.readoutCount", values);
    case "topic":
      return translate("evidence.topicCount", values);
    case "phrase":
    case "query":
      return translate("evidence.phraseCount", values);
  }
}

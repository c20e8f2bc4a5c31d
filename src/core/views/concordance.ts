import { listConcordance, sortConcordance, type ConcordanceLine, type ConcordanceSort } from "#core/analysis/concordance.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { writeSentenceList } from "#core/domain/sentence-list.ts";
import type { ViewOf } from "#core/views/view.ts";

/** How much of the sentence stands on either side: as much as a line takes, so many words, or all of it on several lines. */
export const CONCORDANCE_CONTEXTS = ["line", "5", "10", "sentence"] as const;
export type ConcordanceContext = (typeof CONCORDANCE_CONTEXTS)[number];

export interface ConcordanceOptions {
  readonly family: PhraseFamily;
  readonly sort: ConcordanceSort;
  readonly context: ConcordanceContext;
}

/** The sentence of a line, with the words that were found in it. */
export const evidenceOfLine = ({ readoutById }: Corpus, { readout, sentence, span }: ConcordanceLine): EvidenceQuery =>
  evidenceOf("sentences", writeSentenceList(readoutById, [{ meeting: readout.id, sentence, spans: [span] }]));

/** Every occurrence of a family that the filter leaves, with its sentence on either side. */
export const viewConcordance: ViewOf<ConcordanceLine, ConcordanceOptions> = (corpus, filter, { family, sort }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  return {
    rows: sortConcordance(listConcordance(family, readouts), sort, corpus.counterparts),
    n: base.length,
    columns: [
      { id: "readout", kind: "readout", value: (line) => line.readout.id },
      { id: "date", kind: "date", value: (line) => line.readout.meeting.date },
      { id: "sentenceNumber", kind: "integer", value: (line) => line.sentence + 1 },
      { id: "left", kind: "text", value: (line) => line.left },
      { id: "node", kind: "text", value: (line) => line.node, evidence: (line) => evidenceOfLine(corpus, line) },
      { id: "right", kind: "text", value: (line) => line.right },
    ],
  };
};

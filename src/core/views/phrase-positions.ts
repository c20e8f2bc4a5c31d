import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { countTokens } from "#core/text/tokenise.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface PositionRow {
  readonly readout: Readout;
  /** For each occurrence the number of words of the readout before it, in ascending order. */
  readonly wordsBefore: readonly number[];
}

const countWordsBefore = (readout: Readout, sentence: number, start: number): number =>
  readout.sentences.slice(0, sentence).reduce((sum, { text }) => sum + countTokens(text), 0) +
  countTokens(readout.sentences[sentence]?.text.slice(0, start) ?? "");

/** Where in each readout that the filter leaves the occurrences of a family stand, by date. Words are those between white space. */
export const viewPhrasePositions: ViewOf<PositionRow, PhraseFamily> = (corpus, filter, family) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const occurrences = family.variants.flatMap((variant) => variant.occurrences);
  return {
    rows: readouts.map((readout) => ({
      readout,
      wordsBefore: occurrences
        .filter(({ meeting }) => meeting === readout.id)
        .map(({ sentence, start }) => countWordsBefore(readout, sentence, start))
        .sort((a, b) => a - b),
    })),
    n: base.length,
    columns: [
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      { id: "words", kind: "integer", value: (row) => row.readout.tokens },
      { id: "hits", kind: "integer", value: (row) => row.wordsBefore.length, evidence: (row) => evidenceOf("phrase", family.id, { in: row.readout.id }) },
      { id: "wordsBefore", kind: "text", value: (row) => row.wordsBefore.join("; ") },
    ],
  };
};

import type { Readout } from "#core/domain/corpus.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface PhraseRow {
  readonly family: PhraseFamily;
  /** Occurrences in the readouts that the filter leaves. */
  readonly hits: number;
  readonly readouts: number;
  readonly n: number;
  /** Every readout searched, by date; `variants` are the wordings found there, in order of appearance. */
  readonly byReadout: readonly { readonly readout: Readout; readonly hits: number; readonly variants: readonly string[] }[];
}

const variantsIn = (family: PhraseFamily, readout: Readout): { text: string; at: Occurrence }[] =>
  family.variants
    .flatMap(({ text, occurrences }) => occurrences.filter((at) => at.meeting === readout.id).map((at) => ({ text, at })))
    .sort((a, b) => a.at.sentence - b.at.sentence || a.at.start - b.at.start);

/**
 * Phrase families that stand in the selection, in the dataset's order (best first). Families are mined on the whole corpus;
 * the counts follow the filter, and families that it leaves without a hit are left out.
 */
export const viewPhraseLanes: ViewOf<PhraseRow> = (corpus, filter) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const counted = new Set(readouts);
  const rows = corpus.families
    .map((family) => {
      const byReadout = base.map((readout) => {
        const found = counted.has(readout) ? variantsIn(family, readout) : [];
        return { readout, hits: found.length, variants: [...new Set(found.map(({ text }) => text))] };
      });
      return {
        family,
        byReadout,
        hits: byReadout.reduce((sum, { hits }) => sum + hits, 0),
        readouts: byReadout.filter(({ hits }) => hits > 0).length,
        n: base.length,
      };
    })
    .filter((row) => row.hits > 0);
  return {
    rows,
    n: base.length,
    columns: [
      { id: "phrase", kind: "text", value: (row) => row.family.label },
      { id: "hits", kind: "integer", value: (row) => row.hits, evidence: (row) => evidenceOf("phrase", row.family.id) },
      { id: "readoutsWith", kind: "integer", value: (row) => row.readouts, evidence: (row) => evidenceOf("phrase", row.family.id) },
      { id: "n", kind: "integer", value: (row) => row.n },
      { id: "firstInSet", kind: "date", value: (row) => row.family.first },
      { id: "lastInSet", kind: "date", value: (row) => row.family.last },
    ],
  };
};

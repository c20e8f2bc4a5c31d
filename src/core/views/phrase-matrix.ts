import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { hasWords } from "#core/views/phrase-list.ts";
import type { Column, ViewOf } from "#core/views/view.ts";

export const PHRASE_MATRIX_ORDERS = ["rank", "shared", "own"] as const;

export interface PhraseMatrixOptions {
  /** Words to look for in labels and wordings; "" restricts nothing. */
  readonly find: string;
  readonly order: (typeof PHRASE_MATRIX_ORDERS)[number];
}

/** A family with one counterpart. */
export interface PhraseMatrixCell {
  readonly party: string;
  /** Readouts with the counterpart that have the family, of all that were searched. */
  readonly readouts: number;
  readonly n: number;
  /** Readouts of them that a topic filter lets through; 0 where nothing could be counted. */
  readonly counted: number;
}

export interface PhraseMatrixRow {
  readonly family: PhraseFamily;
  /** One for each counterpart that is shown, in the corpus's order. */
  readonly cells: readonly PhraseMatrixCell[];
  /** Counterparts that have it, with a column or without, and readouts of the selection that have it. */
  readonly parties: number;
  readonly readouts: number;
}

/** More counterparts than these have no column; they are those with the fewest meetings. */
const MOST_MATRIX_PARTIES = 40;

const countByParty = (corpus: Corpus, ids: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) for (const party of corpus.readoutById.get(id)?.meeting.counterparts ?? []) counts.set(party, (counts.get(party) ?? 0) + 1);
  return counts;
};

/** What a cell counts; of its absence where it counts nothing. */
export const evidenceOfPhraseCell = (family: PhraseFamily, { party, readouts }: Pick<PhraseMatrixCell, "party" | "readouts">): EvidenceQuery =>
  evidenceOf("phrase", family.id, { with: party, without: readouts === 0 });

const COMPARE: Readonly<Record<PhraseMatrixOptions["order"], (a: PhraseMatrixRow, b: PhraseMatrixRow) => number>> = {
  rank: () => 0,
  shared: (a, b) => b.parties - a.parties || b.readouts - a.readouts,
  own: (a, b) => Number(a.parties !== 1) - Number(b.parties !== 1) || b.readouts - a.readouts,
};

/** Counterparts of the readouts that are searched under a filter, with a column of the matrix or without. */
export const countSearchedParties = (corpus: Corpus, filter: Filter): number => new Set(selectReadouts(corpus, filter).base.flatMap(({ meeting }) => meeting.counterparts)).size;

/** The counterparts of the readouts that were searched, in the corpus's order; at most `MOST_MATRIX_PARTIES`. */
function listParties(corpus: Corpus, searched: ReadonlyMap<string, number>): { readonly party: string; readonly n: number }[] {
  return corpus.counterparts.flatMap((party) => ((searched.get(party) ?? 0) > 0 ? [{ party, n: searched.get(party) ?? 0 }] : [])).slice(0, MOST_MATRIX_PARTIES);
}

/**
 * Who signs up to what: every family of the selection with every counterpart, in readouts. A readout with several counterparts counts
 * under each. `rank` keeps the dataset's order; `shared` puts families of most counterparts first; `own` those of a single counterpart,
 * most readouts first.
 */
export const viewPhraseMatrix: ViewOf<PhraseMatrixRow, PhraseMatrixOptions> = (corpus, filter, { find, order }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const parties = listParties(corpus, countByParty(corpus, base.map(({ id }) => id)));
  const countedByParty = countByParty(corpus, readouts.map(({ id }) => id));
  const counted = new Set(readouts.map(({ id }) => id));
  const toRow = (family: PhraseFamily): PhraseMatrixRow[] => {
    const having = new Set(family.variants.flatMap(({ occurrences }) => occurrences.flatMap(({ meeting }) => (counted.has(meeting) ? meeting : []))));
    if (having.size === 0 || !hasWords(family, find)) return [];
    const found = countByParty(corpus, having);
    const cells = parties.map(({ party, n }) => ({ party, readouts: found.get(party) ?? 0, n, counted: countedByParty.get(party) ?? 0 }));
    return [{ family, cells, parties: found.size, readouts: having.size }];
  };
  return {
    rows: corpus.families.flatMap(toRow).sort(COMPARE[order]),
    n: base.length,
    columns: [
      { id: "phrase", kind: "text", value: (row) => row.family.label, family: (row) => row.family.id },
      { id: "counterparts", kind: "integer", value: (row) => row.parties },
      { id: "readoutsWith", kind: "integer", value: (row) => row.readouts, evidence: (row) => evidenceOf("phrase", row.family.id) },
      // The denominator of a counterpart stands in the name of its column.
      ...parties.map(
        ({ party, n }, index): Column<PhraseMatrixRow> => ({
          id: `${party} of ${n}`,
          kind: "integer",
          value: (row) => row.cells[index]?.readouts ?? 0,
          evidence: (row) => evidenceOf("phrase", row.family.id, { with: party }),
        }),
      ),
    ],
  };
};

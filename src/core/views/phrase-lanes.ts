import type { Readout } from "#core/domain/corpus.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { ViewOf } from "#core/views/view.ts";

/** A readout with what stands in it of a family; `variants` are the wordings found there, in order of appearance. */
export interface PhraseCell {
  readonly readout: Readout;
  readonly hits: number;
  readonly variants: readonly string[];
}

export interface PhraseRow {
  readonly family: PhraseFamily;
  /** Occurrences in the readouts that the filter leaves. */
  readonly hits: number;
  readonly readouts: number;
  readonly n: number;
  /** Every readout that the filter leaves, by date; worked out when it is asked for, for most rows are never drawn. */
  readonly byReadout: readonly PhraseCell[];
}

interface Found {
  readonly text: string;
  readonly at: Occurrence;
}

const groupByMeeting = (family: PhraseFamily): ReadonlyMap<string, readonly Found[]> => {
  const found = new Map<string, Found[]>();
  for (const { text, occurrences } of family.variants) {
    for (const at of occurrences) {
      const here = found.get(at.meeting);
      if (here) here.push({ text, at });
      else found.set(at.meeting, [{ text, at }]);
    }
  }
  return found;
};

const toCell = (readout: Readout, found: readonly Found[]): PhraseCell => {
  const inOrder = [...found].sort((a, b) => a.at.sentence - b.at.sentence || a.at.start - b.at.start);
  return { readout, hits: found.length, variants: [...new Set(inOrder.map(({ text }) => text))] };
};

function toRow(family: PhraseFamily, counted: ReadonlyMap<string, Readout>, n: number): PhraseRow {
  const byMeeting = groupByMeeting(family);
  const having = [...byMeeting].filter(([meeting]) => counted.has(meeting));
  let cells: readonly PhraseCell[] | null = null;
  return {
    family,
    hits: having.reduce((sum, [, found]) => sum + found.length, 0),
    readouts: having.length,
    n,
    get byReadout() {
      cells ??= [...counted].map(([id, readout]) => toCell(readout, byMeeting.get(id) ?? []));
      return cells;
    },
  };
}

/**
 * Phrase families that stand in the selection, in the dataset's order (best first). Families are mined on the whole corpus;
 * the counts follow the filter, and families that it leaves without a hit are left out. Of a readout that a topic filter leaves
 * out nothing is said: it counts in `n` alone.
 */
export const viewPhraseLanes: ViewOf<PhraseRow> = (corpus, filter) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const counted = new Map(readouts.map((readout) => [readout.id, readout]));
  const rows = corpus.families.map((family) => toRow(family, counted, base.length)).filter((row) => row.hits > 0);
  return {
    rows,
    n: base.length,
    columns: [
      { id: "phrase", kind: "text", value: (row) => row.family.label, family: (row) => row.family.id },
      { id: "hits", kind: "integer", value: (row) => row.hits, evidence: (row) => evidenceOf("phrase", row.family.id) },
      { id: "readoutsWith", kind: "integer", value: (row) => row.readouts, evidence: (row) => evidenceOf("phrase", row.family.id) },
      { id: "n", kind: "integer", value: (row) => row.n },
      { id: "firstInSet", kind: "date", value: (row) => row.family.first },
      { id: "lastInSet", kind: "date", value: (row) => row.family.last },
    ],
  };
};

import type { Corpus, Readout } from "#core/domain/corpus.ts";

/** The meetings before and after one, with the same counterpart. */
export interface Neighbours {
  readonly party: string;
  readonly previous: Readout | null;
  readonly next: Readout | null;
}

/** For each counterpart of a readout, the dated readouts next to it in this corpus. An undated readout has no neighbours. */
export function findNeighbours(corpus: Corpus, readout: Readout): Neighbours[] {
  if (readout.meeting.date === null) return [];
  return readout.meeting.counterparts.map((party) => {
    const row = corpus.readouts.filter(({ meeting }) => meeting.date !== null && meeting.counterparts.includes(party));
    const at = row.indexOf(readout);
    return { party, previous: row[at - 1] ?? null, next: row[at + 1] ?? null };
  });
}

import type { Corpus } from "#core/domain/corpus.ts";

/** Readouts that a publisher is known to have issued, whether or not a dataset holds them. */
export interface KnownReadouts {
  readonly publisher: string;
  readonly counterpart: string;
  readonly dates: readonly string[];
}

/** From the notes that came with the sources. To know of more: a date, or a row. */
export const KNOWN_READOUTS: readonly KnownReadouts[] = [
  {
    publisher: "Japan Ministry of Defense",
    counterpart: "USA",
    dates: ["2021-12-03", "2022-08-16", "2022-09-14", "2022-10-04", "2023-06-01"],
  },
];

/**
 * What is known to be missing: readouts of the dataset's own publishers on a date on which it has no meeting with that
 * counterpart. A known readout that has been added is no gap any more; rows without a gap are left out.
 */
export function findKnownGaps(corpus: Corpus, known: readonly KnownReadouts[] = KNOWN_READOUTS): KnownReadouts[] {
  const publishers = new Set(corpus.manifest.sources.map(({ publisher }) => publisher));
  return known
    .filter(({ publisher }) => publishers.has(publisher))
    .map((row) => ({
      ...row,
      dates: row.dates.filter(
        (date) => !corpus.readouts.some(({ meeting }) => meeting.date === date && meeting.counterparts.includes(row.counterpart)),
      ),
    }))
    .filter(({ dates }) => dates.length > 0);
}

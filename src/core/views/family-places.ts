import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";

export interface ReadoutPlaces {
  readonly readout: Readout;
  /** In the order of the text; empty where the family is absent. */
  readonly occurrences: readonly Occurrence[];
}

/** Where a family stands in the whole corpus, whatever the filter. */
export interface FamilyPlaces {
  /** Every readout, in the order of the corpus. */
  readonly byReadout: readonly ReadoutPlaces[];
  /** How many readouts have it. */
  readonly readouts: number;
  /** The earliest and the latest dated readout that has it; null where only undated ones do. */
  readonly first: Readout | null;
  readonly last: Readout | null;
}

/** Lists where a family stands, readout by readout. */
export function locateFamily(corpus: Corpus, family: PhraseFamily): FamilyPlaces {
  const byMeeting = new Map<string, Occurrence[]>();
  for (const occurrence of family.variants.flatMap((variant) => variant.occurrences)) {
    byMeeting.set(occurrence.meeting, [...(byMeeting.get(occurrence.meeting) ?? []), occurrence]);
  }
  const byReadout = corpus.readouts.map((readout) => ({
    readout,
    occurrences: (byMeeting.get(readout.id) ?? []).sort((a, b) => a.sentence - b.sentence || a.start - b.start),
  }));
  const having = byReadout.filter(({ occurrences }) => occurrences.length > 0);
  const dated = having.filter(({ readout }) => readout.meeting.date !== null);
  return { byReadout, readouts: having.length, first: dated[0]?.readout ?? null, last: dated.at(-1)?.readout ?? null };
}

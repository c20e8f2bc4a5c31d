import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { writeTogether } from "#core/domain/evidence.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { createCounter, type MapCount, type MapMeasure } from "#core/views/map-measures.ts";

/** Meetings with exactly these counterparts, two or more. */
export interface JointRow extends MapCount {
  /** What `with` of their evidence says. */
  readonly id: string;
  readonly parties: readonly string[];
  readonly readouts: readonly Readout[];
}

const groupTogether = (readouts: readonly Readout[]): Map<string, Readout[]> => {
  const groups = new Map<string, Readout[]>();
  for (const readout of readouts) {
    if (readout.meeting.counterparts.length < 2) continue;
    const id = writeTogether(readout.meeting.counterparts);
    groups.set(id, [...(groups.get(id) ?? []), readout]);
  }
  return groups;
};

/**
 * The meetings with several counterparts, by who was there, each meeting in one row; most meetings first, then in order of time.
 * What a row counts is counted under each of its counterparts as well.
 */
export function listJointMeetings(corpus: Corpus, filter: Filter, measure: MapMeasure): JointRow[] {
  const { readouts, base } = selectReadouts(corpus, filter);
  const searched = groupTogether(base);
  const count = createCounter(corpus, measure);
  return [...groupTogether(readouts)]
    .map(([id, group]) => ({
      id,
      parties: group[0]?.meeting.counterparts ?? [],
      readouts: group,
      ...count(group, searched.get(id)?.length ?? 0),
    }))
    .sort((a, b) => b.readouts.length - a.readouts.length);
}

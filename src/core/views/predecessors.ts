import type { Corpus, Readout } from "#core/domain/corpus.ts";

const known = new WeakMap<Corpus, ReadonlyMap<string, Readout>>();

function mapPredecessors(corpus: Corpus): ReadonlyMap<string, Readout> {
  const latest = new Map<string, number>();
  const predecessors = new Map<string, Readout>();
  corpus.readouts.forEach((readout, index) => {
    if (readout.meeting.date === null) return;
    const before = Math.max(-1, ...readout.meeting.counterparts.map((party) => latest.get(party) ?? -1));
    const predecessor = corpus.readouts[before];
    if (predecessor !== undefined) predecessors.set(readout.id, predecessor);
    for (const party of readout.meeting.counterparts) latest.set(party, index);
  });
  return predecessors;
}

/** By id, the dated readout next before each in this corpus that shares a counterpart; the latest, where it shares several. Readouts without one are not in it. */
export function predecessorsOf(corpus: Corpus): ReadonlyMap<string, Readout> {
  const map = known.get(corpus) ?? mapPredecessors(corpus);
  known.set(corpus, map);
  return map;
}

import type { Readout } from "#core/domain/corpus.ts";

/** Readouts that may be held against one another: meetings with the same counterparts at the same level, by date. */
export interface Series {
  readonly key: string;
  readonly parties: readonly string[];
  readonly readouts: readonly Readout[];
}

export const seriesKeyOf = ({ meeting }: Readout): string => `${[...meeting.counterparts].sort().join("~")}/${meeting.level ?? ""}`;

/**
 * Parts readouts into series, in the order of each one's first readout. A readout of three countries is no predecessor of one of
 * two, nor a chief of staff's visit of a minister's call: what one leaves out the other was never expected to say. Readouts
 * without a counterpart or without a date have no predecessor and are left out.
 */
export function partIntoSeries(readouts: readonly Readout[]): Series[] {
  const byKey = new Map<string, Readout[]>();
  for (const readout of readouts) {
    if (readout.meeting.date === null || readout.meeting.counterparts.length === 0) continue;
    const key = seriesKeyOf(readout);
    const known = byKey.get(key);
    if (known) known.push(readout);
    else byKey.set(key, [readout]);
  }
  return [...byKey].map(([key, members]) => ({ key, parties: members[0]?.meeting.counterparts ?? [], readouts: members }));
}

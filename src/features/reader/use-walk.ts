import { useCallback, useMemo, useState } from "react";
import { indexOfStop, stepFrom, type Stop } from "#core/views/highlight-stops.ts";

export interface Walk {
  readonly stops: readonly Stop[];
  /** Index of the present stop; -1 before the first step. */
  readonly at: number;
  readonly current: Stop | null;
  readonly step: (by: 1 | -1) => void;
  /** Makes a place the present one, such as an occurrence that was clicked. */
  readonly standAt: (place: Stop) => void;
}

/**
 * A walk through the stops. It remembers a place in the text rather than a number, so that it goes on from there when what is
 * walked through changes. `arrival` is the sentence that a link led to; a new arrival begins the walk anew, at the first
 * stop in the sentence where something is followed, else before it. What is followed without a sentence begins at its first stop.
 */
export function useWalk(stops: readonly Stop[], arrival: number | null, isFollowing: boolean): Walk {
  const [moved, setMoved] = useState<{ readonly place: Stop; readonly arrival: number | null } | null>(null);
  const place = useMemo(() => {
    if (moved !== null && moved.arrival === arrival) return moved.place;
    if (arrival === null) return isFollowing ? (stops[0] ?? null) : null;
    const before = { sentence: arrival, start: -1, end: -1 };
    return isFollowing ? (stops.find((stop) => stop.sentence === arrival) ?? before) : before;
  }, [moved, arrival, stops, isFollowing]);
  const at = indexOfStop(stops, place);
  const standAt = useCallback(
    (next: Stop) => {
      setMoved({ place: next, arrival });
    },
    [arrival],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepFrom(stops, place, by);
      if (next !== null) standAt(next);
    },
    [stops, place, standAt],
  );
  return { stops, at, current: stops[at] ?? null, step, standAt };
}

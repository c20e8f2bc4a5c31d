import { useCallback, useEffect, useState } from "react";
import { readMapPlace, writeMapPlace } from "#charts/meetings-map/map-place.ts";
import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import type { MapView } from "#charts/meetings-map/map-view.ts";

/** Until a map has stood still for so long, its place is not said. */
const SETTLE_MILLISECONDS = 350;

export type ChangeView = (change: (view: MapView) => MapView) => void;

/**
 * What part of a map is seen. `at` is where it shall stand, as `writeMapPlace` says it; after it was moved and stands still,
 * `onAt` is told.
 */
export function useMapView(frame: MapFrame, at: string | null, onAt: (at: string | null) => void): readonly [view: MapView, change: ChangeView] {
  const [moved, setMoved] = useState<MapView | null>(null);
  const [known, setKnown] = useState(at);
  const [said, setSaid] = useState(at);
  if (at !== known) {
    setKnown(at);
    // The address leads elsewhere than to where the map was moved, as by the Back button.
    if (at !== said) setMoved(null);
  }
  const view = moved ?? readMapPlace(frame, at);
  const change = useCallback<ChangeView>(
    (next) => {
      setMoved((before) => next(before ?? readMapPlace(frame, at)));
    },
    [frame, at],
  );
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(() => {
      const place = writeMapPlace(frame, moved);
      if (place === at) return;
      setSaid(place);
      onAt(place);
    }, SETTLE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [moved, frame, at, onAt]);
  return [view, change];
}

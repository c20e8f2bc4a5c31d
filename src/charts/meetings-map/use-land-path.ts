import { use, useDeferredValue, useEffect, useMemo, useState } from "react";
import { geoPath, type GeoPath } from "d3-geo";
import type { FeatureCollection, Geometry } from "geojson";
import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import { loadFineLand, WORLD_LAND } from "#charts/meetings-map/world-land.ts";

/** Work on a coast stops after so long, so that the page listens meanwhile. */
const SLICE_MILLISECONDS = 8;

const listPolygons = (land: FeatureCollection): Geometry[] =>
  land.features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates.map((coordinates): Geometry => ({ type: "Polygon", coordinates })) : [geometry],
  );

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function drawInSlices(draw: GeoPath, land: FeatureCollection, isWanted: () => boolean): Promise<string | null> {
  const parts: string[] = [];
  await pause();
  let began = performance.now();
  for (const polygon of listPolygons(land)) {
    parts.push(draw(polygon) ?? "");
    if (performance.now() - began < SLICE_MILLISECONDS) continue;
    await pause();
    if (!isWanted()) return null;
    began = performance.now();
  }
  return parts.join("");
}

/** Coasts drawn last, by what their frame depends on; more than there are maps on a page, fewer than a window has widths. */
const KEPT_COASTS = 8;
const coasts = new Map<string, Promise<string>>();

function coastOf(key: string, frame: MapFrame): Promise<string> {
  const known = coasts.get(key);
  if (known !== undefined) return known;
  const coast = drawInSlices(geoPath(frame.projection).digits(1), WORLD_LAND, () => true).then((path) => path ?? "");
  coasts.set(key, coast);
  const [oldest] = coasts.keys();
  if (coasts.size > KEPT_COASTS && oldest !== undefined) coasts.delete(oldest);
  return coast;
}

/** The coarse coast as an SVG path, drawn in slices: suspends until it is there, and keeps the one before while a frame changes its size. */
export function useCoarseLand(frame: MapFrame): string {
  const settled = useDeferredValue(frame);
  const { projection, width, height } = settled;
  return use(coastOf([...projection.rotate(), width, height].join(" "), settled));
}

/** The coast as an SVG path: the coarse one at once, the fine one once it is wanted, loaded and drawn. */
export function useLandPath(frame: MapFrame, isFine: boolean): string {
  const [fine, setFine] = useState<{ readonly frame: MapFrame; readonly path: string } | null>(null);
  const coarse = useMemo(() => geoPath(frame.projection).digits(1)(WORLD_LAND) ?? "", [frame]);
  const isDrawn = fine?.frame === frame;
  useEffect(() => {
    if (!isFine || isDrawn) return undefined;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const path = await drawInSlices(geoPath(frame.projection).digits(2), await loadFineLand(), () => isWanted);
      if (isWanted && path !== null) setFine({ frame, path });
    };
    // Without the fine coast the coarse one stays, which is no fault to report.
    draw().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [frame, isFine, isDrawn]);
  return isFine && isDrawn ? fine.path : coarse;
}

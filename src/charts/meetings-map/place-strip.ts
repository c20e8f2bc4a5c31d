import { estimateWidth } from "#charts/meetings-map/estimate-width.ts";
import type { MarkedEntry } from "#charts/meetings-map/party-mark.tsx";
import type { MapMark } from "#charts/meetings-map/arrange-map.ts";

const GAP = 24;
const LEAST_ROW = 30;

/** Marks in rows below the map, each with its name to the right: for organisations, which are not places. */
export function placeStrip(entries: readonly MarkedEntry[], top: number, width: number, left: number, fontSize: number): { readonly marks: readonly MapMark<MarkedEntry>[]; readonly height: number } {
  if (entries.length === 0) return { marks: [], height: 0 };
  const rowHeight = Math.max(LEAST_ROW, ...entries.map(({ radius }) => 2 * radius + 6));
  let x = left;
  let row = 0;
  const marks = entries.map((entry): MapMark<MarkedEntry> => {
    const radius = Math.max(entry.radius, 1);
    const labelWidth = estimateWidth(entry.wideLabel ?? entry.label, fontSize);
    const reach = Math.max(radius, 12);
    if (x + 2 * reach + labelWidth > width && x > left) {
      row += 1;
      x = 0;
    }
    const [markX, y] = [x + reach, top + row * rowHeight + rowHeight / 2];
    x += 2 * reach + 5 + labelWidth + GAP;
    const label = { left: markX + radius + 5, top: y - (fontSize + 3) / 2, width: labelWidth, height: fontSize + 3, align: "start" as const, isFar: false };
    return { entry, x: markX, y, radius: entry.radius, anchor: [markX, y], label, isWide: true };
  });
  return { marks, height: (row + 1) * rowHeight };
}

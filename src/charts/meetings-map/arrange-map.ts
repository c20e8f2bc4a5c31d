import type { Position } from "#core/taxonomy/countries.ts";
import { estimateWidth } from "#charts/meetings-map/estimate-width.ts";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import { placeLabels, widenLabel, type LabelPlace, type LabelRequest } from "#charts/meetings-map/place-labels.ts";
import { separateMarks, type Circle, type Frame } from "#charts/meetings-map/separate-marks.ts";

/** A counterpart to be placed. */
export interface MapEntry {
  readonly party: string;
  readonly radius: number;
  /** What must stand beside the mark, and what stands there where it has room; "" for no label. */
  readonly label: string;
  readonly wideLabel?: string;
  /** What it costs to leave the label out, beside the others; those that weigh nothing take what room remains. */
  readonly weight: number;
}

export interface MapMark<Entry extends MapEntry = MapEntry> extends Circle {
  readonly entry: Entry;
  /** Where the capital is drawn: the mark may stand beside it. */
  readonly anchor: readonly [x: number, y: number];
  /** Null where there is no room for the name. */
  readonly label: LabelPlace | null;
  readonly isWide: boolean;
}

export interface MapArrangement<Entry extends MapEntry = MapEntry> {
  readonly marks: readonly MapMark<Entry>[];
  readonly home: { readonly name: string; readonly x: number; readonly y: number; readonly label: LabelPlace | null } | null;
  /** Counterparts that stand outside the window. */
  readonly outside: readonly Entry[];
  /** Counterparts of which no place is known. */
  readonly unplaced: readonly Entry[];
}

export interface MapGround {
  readonly frame: Frame;
  /** Where a place is drawn; null outside the window. */
  readonly locate: (position: Position) => readonly [x: number, y: number] | null;
  readonly home: { readonly name: string; readonly position: Position } | null;
  readonly fontSize: number;
  /** Names may reach this far over the sides of the map. */
  readonly overhang: number;
  /** Room that no mark and no name may take. */
  readonly kept?: readonly Circle[];
}

/** A mark at its place, before it has a name. */
export type PlacedMark<Entry extends MapEntry> = Omit<MapMark<Entry>, "label" | "isWide">;

const HOME_RADIUS = 4;
const HOME_WEIGHT = 1e12;
const FAINT = 1e-6;

/** Where marks and names stand: each counterpart at its capital or as near to it as the others allow. Names keep off obstacles as well. */
export function arrangeMap<Entry extends MapEntry>(
  entries: readonly Entry[],
  { frame, locate, home, fontSize, overhang, kept = [] }: MapGround,
  obstaclesOf: (marks: readonly PlacedMark<Entry>[]) => readonly Circle[] = () => [],
): MapArrangement<Entry> {
  const outside: Entry[] = [];
  const unplaced: Entry[] = [];
  const found = entries.flatMap((entry) => {
    const place = placeOf(entry.party);
    const point = place && locate(place.position);
    if (place === null) unplaced.push(entry);
    else if (point === null) outside.push(entry);
    return point === null ? [] : [{ entry, anchor: point, x: point[0], y: point[1], radius: entry.radius }];
  });
  const homePoint = home && locate(home.position);
  const homeCircles: Circle[] = homePoint === null ? [] : [{ x: homePoint[0], y: homePoint[1], radius: HOME_RADIUS }];
  const circles = separateMarks(found, [...homeCircles, ...kept], frame);
  const marks = found.map((mark, index) => ({ ...mark, ...circles[index] }));

  const height = fontSize + 3;
  const toRequest = (mark: Circle, text: string, weight: number): LabelRequest => ({ mark, width: estimateWidth(text, fontSize), height, weight });
  const labelled = marks.filter(({ entry }) => entry.label !== "");
  // The home country first, then counterparts with something to count, then the others.
  const ordered = [...labelled.filter(({ entry }) => entry.weight > 0), ...labelled.filter(({ entry }) => entry.weight <= 0)];
  const homeRequests = homeCircles.map((mark) => toRequest(mark, home?.name ?? "", HOME_WEIGHT));
  const all = [...homeCircles, ...circles, ...kept, ...obstaclesOf(marks)];
  const boxes = placeLabels([...homeRequests, ...ordered.map((mark) => toRequest(mark, mark.entry.label, Math.max(mark.entry.weight, FAINT)))], all, frame, overhang);
  const homeLabel = homeRequests.length > 0 ? (boxes[0] ?? null) : null;
  const labelOf = new Map(ordered.map((mark, index) => [mark.entry, boxes[homeRequests.length + index] ?? null]));

  const taken = new Map<Entry | null, LabelPlace>();
  if (homeLabel !== null) taken.set(null, homeLabel);
  for (const [entry, place] of labelOf) if (place !== null) taken.set(entry, place);
  const placed = marks.map((mark): MapMark<Entry> => {
    const { entry } = mark;
    const place = labelOf.get(entry) ?? null;
    if (place === null || entry.wideLabel === undefined) return { ...mark, label: place, isWide: false };
    const others = [...taken].flatMap(([key, box]) => (key === entry ? [] : [box]));
    const wide = widenLabel(place, estimateWidth(entry.wideLabel, fontSize), others, all, frame, overhang);
    if (wide !== null) taken.set(entry, wide);
    return { ...mark, label: wide ?? place, isWide: wide !== null };
  });
  return { marks: placed, home: homePoint === null ? null : { name: home?.name ?? "", x: homePoint[0], y: homePoint[1], label: homeLabel }, outside, unplaced };
}

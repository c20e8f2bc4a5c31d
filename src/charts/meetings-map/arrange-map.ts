import type { Corpus } from "#core/domain/corpus.ts";
import type { PartyRow } from "#core/views/meetings-by-party.ts";
import { estimateWidth } from "#charts/meetings-map/estimate-width.ts";
import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import { holdsPosition, type MapRegion } from "#charts/meetings-map/map-regions.ts";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import { placeLabels, type LabelPlace } from "#charts/meetings-map/place-labels.ts";
import { separateMarks, type Circle } from "#charts/meetings-map/separate-marks.ts";

export interface MapStyle {
  /** Radius of a mark of one meeting, unless the most frequent counterpart would grow over `maxRadius`. */
  readonly unitRadius: number;
  readonly maxRadius: number;
  readonly fontSize: number;
  readonly nameOf: (party: string) => string;
}

export interface MapMark extends Circle {
  readonly party: string;
  /** Null where the filters leave no meeting. */
  readonly row: PartyRow | null;
  readonly name: string;
  /** Where the capital is drawn: the mark may stand beside it. */
  readonly anchor: readonly [x: number, y: number];
  /** Null where there is no room for the name. */
  readonly label: LabelPlace | null;
}

export interface MapArrangement {
  readonly marks: readonly MapMark[];
  readonly home: { readonly name: string; readonly x: number; readonly y: number; readonly label: LabelPlace | null } | null;
  /** Counterparts with meetings that stand outside the window. */
  readonly outside: readonly string[];
  /** Counterparts of which no place is known. */
  readonly unplaced: readonly string[];
}

const HOME_RADIUS = 4;
const LEFT_OUT_RADIUS = 4.5;
/** Weights of names; a counterpart's is the square of its meetings, so that none gives way to two of half its size. */
const HOME_WEIGHT = 1e6;
const FAINT = 0.01;
/** Names may reach this far over the sides of the map, where pages have their margin. */
const LABEL_OVERHANG = 8;

function mostMeetings(corpus: Corpus): number {
  const counts = new Map<string, number>();
  for (const { meeting } of corpus.readouts) for (const party of meeting.counterparts) counts.set(party, (counts.get(party) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

/** With more counterparts than this, marks shrink so that all of them together keep their area. */
const ROOMY = 16;

/** Area by meetings. The whole corpus sets the scale, so that a mark keeps its size while filters change. */
function radiusScale(corpus: Corpus, { unitRadius, maxRadius }: MapStyle): (meetings: number) => number {
  const crowd = Math.min(1, Math.sqrt(ROOMY / corpus.counterparts.length));
  const unit = Math.min(unitRadius * crowd, maxRadius / Math.sqrt(mostMeetings(corpus)));
  return (meetings) => unit * Math.sqrt(meetings);
}

/** Where marks and names stand in a frame. Counterparts keep the corpus's order, also those that the filters leave out. */
export function arrangeMap(corpus: Corpus, rows: readonly PartyRow[], { projection, width, height }: MapFrame, region: MapRegion, style: MapStyle): MapArrangement {
  const rowByParty = new Map(rows.map((row) => [row.party, row]));
  const radiusOf = radiusScale(corpus, style);
  const frame = { width, height };
  const outside: string[] = [];
  const unplaced: string[] = [];
  const found = corpus.counterparts.flatMap((party) => {
    const row = rowByParty.get(party) ?? null;
    const place = placeOf(party);
    const point = place && holdsPosition(region, place.position) ? projection([...place.position]) : null;
    if (place === null) unplaced.push(party);
    else if (point === null && row !== null) outside.push(party);
    if (point === null) return [];
    const [x, y] = point;
    return [{ party, row, name: style.nameOf(party), anchor: point, x, y, radius: row === null ? LEFT_OUT_RADIUS : radiusOf(row.meetings) }];
  });

  const homePlace = placeOf(corpus.manifest.home);
  const homePoint = homePlace && holdsPosition(region, homePlace.position) ? projection([...homePlace.position]) : null;
  const homeCircle: Circle | null = homePoint && { x: homePoint[0], y: homePoint[1], radius: HOME_RADIUS };
  const fixed = homeCircle === null ? [] : [homeCircle];

  const circles = separateMarks(found, fixed, frame);
  const homeName = style.nameOf(corpus.manifest.home);
  const lineHeight = style.fontSize + 3;
  const requests = found.map(({ name, row }, index) => ({
    mark: circles[index] ?? { x: 0, y: 0, radius: 0 },
    width: estimateWidth(row === null ? name : `${name} ${row.meetings}`, style.fontSize),
    height: lineHeight,
    weight: row === null ? FAINT : row.meetings ** 2,
  }));
  // The home country first, then counterparts with meetings, most first; names of those left out take what room remains.
  const ordered = [...requests.filter(({ weight }) => weight > FAINT), ...requests.filter(({ weight }) => weight === FAINT)];
  const homeRequests = fixed.map((mark) => ({ mark, width: estimateWidth(homeName, style.fontSize), height: lineHeight, weight: HOME_WEIGHT }));
  const boxes = placeLabels([...homeRequests, ...ordered], [...fixed, ...circles], frame, LABEL_OVERHANG);
  const boxOf = new Map(ordered.map((request, index) => [request, boxes[homeRequests.length + index] ?? null]));

  return {
    marks: found.map((mark, index) => {
      const request = requests[index];
      return { ...mark, ...circles[index], label: (request && boxOf.get(request)) ?? null };
    }),
    home: homeCircle && { name: homeName, x: homeCircle.x, y: homeCircle.y, label: boxes[0] ?? null },
    outside,
    unplaced,
  };
}

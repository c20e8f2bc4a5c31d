import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { JointRow } from "#core/views/map-joint.ts";
import { evidenceOfMark, type MapMeasure, type MapRow } from "#core/views/map-measures.ts";
import { isShown } from "#charts/chart.ts";
import { arrangeMap, type MapArrangement, type MapMark, type PlacedMark } from "#charts/meetings-map/arrange-map.ts";
import type { PlacedJoint } from "#charts/meetings-map/joint-marks.tsx";
import { listEntries } from "#charts/meetings-map/map-entries.ts";
import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import { holdsPosition, type MapRegion } from "#charts/meetings-map/map-regions.ts";
import { shrinkInCrowd, type RadiusScale } from "#charts/meetings-map/map-scale.ts";
import { LEFT_OUT_RADIUS, type MapLimits } from "#charts/meetings-map/map-sizes.ts";
import { showPoint, type MapView } from "#charts/meetings-map/map-view.ts";
import { sayAmount, sayCount } from "#charts/meetings-map/map-words.ts";
import type { MarkedEntry } from "#charts/meetings-map/party-mark.tsx";
import { isOrganisation, placeOf } from "#charts/meetings-map/party-place.ts";
import { placeStrip } from "#charts/meetings-map/place-strip.ts";
import { separateMarks, TARGET, type Circle } from "#charts/meetings-map/separate-marks.ts";
import { nameParties, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

export interface StageInput {
  readonly corpus: Corpus;
  readonly rows: readonly MapRow[];
  readonly joint: readonly JointRow[];
  readonly measure: MapMeasure;
  readonly shown: EvidenceQuery | null;
  readonly frame: MapFrame;
  readonly region: MapRegion;
  readonly view: MapView;
  readonly limits: MapLimits;
  readonly radiusOf: RadiusScale;
  /** Room that no mark and no name may take. */
  readonly kept: readonly Circle[];
  /** Where the strip of organisations begins in its first row. */
  readonly stripLeft: number;
}

export interface StageArrangement extends MapArrangement<MarkedEntry> {
  readonly strip: readonly MapMark<MarkedEntry>[];
  readonly stripHeight: number;
  readonly joints: readonly PlacedJoint[];
  /** How far each mark may be hit, by the id of the mark. */
  readonly reachOf: (mark: Circle) => number;
}

const LEAST_RING = 2;
const LEAST_JOINT = 4.5;
const EMPTY_JOINT = 3;
/** Among more diamonds than these, a count of one is not written. */
const MOST_COUNTED = 12;
const OVERHANG = 8;
/** Marks whose middle is this far out of sight are not placed. */
const SIGHT = 2;

const middleOf = (circles: readonly Circle[]): { x: number; y: number } => ({
  x: circles.reduce((sum, { x }) => sum + x, 0) / circles.length,
  y: circles.reduce((sum, { y }) => sum + y, 0) / circles.length,
});

function placeJoints({ joint, measure, shown, radiusOf, frame, region, view }: StageInput, circleOf: ReadonlyMap<string, Circle>, stripHeight: number): PlacedJoint[] {
  const found = joint.flatMap((row) => {
    const members = row.parties.flatMap((party) => circleOf.get(party) ?? []);
    // On a part of the map only meetings of which two counterparts are in sight, not both below it.
    const isPart = region.id !== "world" || view.scale > 1;
    const isOnMap = row.parties.some((party) => circleOf.has(party) && !isOrganisation(party));
    if (members.length === 0 || (isPart && (members.length < 2 || !isOnMap))) return [];
    return [{ row, members, ...middleOf(members), radius: row.countedIn === 0 ? EMPTY_JOINT : Math.max(radiusOf(row.value), LEAST_JOINT) }];
  });
  const isCrowded = found.length > MOST_COUNTED;
  const circles = separateMarks(found, [...circleOf.values()], { width: frame.width, height: frame.height + stripHeight });
  return found.map(({ row, members }, index) => ({
    ...(circles[index] ?? { x: 0, y: 0, radius: LEAST_JOINT }),
    id: row.id,
    members,
    amount: isCrowded && row.value <= 1 ? "" : sayAmount(measure, row),
    isEmpty: row.countedIn === 0,
    isChosen: isShown(shown, evidenceOfMark(measure, row.id, row)),
    accessibleName: translate("map.markTogether", { parties: nameParties(row.parties), count: sayCount(measure, row), meetings: row.readouts.length }),
  }));
}

/** Where everything stands on a part of the map: counterparts, organisations below, meetings with several counterparts between them. */
export function arrangeStage(input: StageInput): StageArrangement {
  const { corpus, rows, measure, frame, region, view, limits, radiusOf, stripLeft } = input;
  const style = limits.fontSize > 12.5 ? "long" : "short";
  const ringRadius = Math.max(LEAST_RING, LEFT_OUT_RADIUS * shrinkInCrowd(corpus.counterparts.length, view.scale));
  const entries = listEntries(corpus, rows, measure, radiusOf, ringRadius, style);
  const home = placeOf(corpus.manifest.home);
  const { marks: strip, height: stripHeight } = placeStrip(
    entries.filter(({ party }) => isOrganisation(party)),
    frame.height,
    frame.width,
    stripLeft,
    limits.fontSize,
  );
  const place = (marks: readonly PlacedMark<MarkedEntry>[]): PlacedJoint[] =>
    placeJoints(input, new Map([...marks, ...strip].map((mark) => [mark.entry.party, mark])), stripHeight);
  const ground = arrangeMap(
    entries.filter(({ party }) => !isOrganisation(party)),
    {
      frame,
      locate: (position) => {
        const point = holdsPosition(region, position) ? frame.projection([...position]) : null;
        const [x, y] = point === null ? [-Infinity, 0] : showPoint(view, frame, point);
        const isSeen = x >= -SIGHT && x <= frame.width + SIGHT && y >= -SIGHT && y <= frame.height + SIGHT;
        return isSeen ? [x, y] : null;
      },
      home: home && { name: nameParty(corpus.manifest.home, style), position: home.position },
      fontSize: limits.fontSize,
      overhang: view.scale > 1 ? 0 : OVERHANG,
      kept: input.kept,
    },
    // The diamonds, and their counts to the right of them.
    (marks) => place(marks).flatMap(({ x, y, radius, amount }) => [{ x, y, radius: radius + 2 }, ...(amount === "" ? [] : [{ x: x + radius + 9, y, radius: 6 }])]),
  );
  const joints = place(ground.marks);
  const all: Circle[] = [...ground.marks, ...strip, ...joints];
  const reachOf = (mark: Circle): number => {
    const nearest = all.reduce((least, other) => (other.x === mark.x && other.y === mark.y ? least : Math.min(least, Math.hypot(other.x - mark.x, other.y - mark.y))), TARGET);
    return Math.min(TARGET, nearest) / 2;
  };
  return { ...ground, strip, stripHeight, joints, reachOf };
}

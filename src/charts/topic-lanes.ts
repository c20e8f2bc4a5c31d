import type { Corpus } from "#core/domain/corpus.ts";
import type { TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import { toTime, type TimeScale } from "#charts/marks/time-axis.tsx";

/** The lane of all counterparts that have none of their own. No party's code looks like it. */
export const OTHERS = "…";
/** Lanes drawn before the rest share one. */
const MOST_LANES = 12;

const ROOM_ABOVE_BARS = 16;
const EMPTY_LANE = 26;
const PRESENCE_LANE = 30;
/** Pixels that all lanes with bars share, and what one may take of them. */
const BARS = { all: 210, least: 42, most: 84 } as const;

export interface LaneMark {
  readonly row: TopicReadoutRow;
  readonly lane: string;
  /** Where its day lies. */
  readonly foot: number;
  /** Where it is drawn: beside its day where the day is crowded. */
  readonly x: number;
  /** Room on either side of it, from mark to mark. */
  readonly room: number;
  /** The same for the number above it, which no ring beside it gets in the way of. */
  readonly labelRoom: number;
}

export interface Lane {
  readonly id: string;
  readonly rows: readonly TopicReadoutRow[];
}

/** A lane with its place: marks stand on `base` and rise to `top`. */
export interface PlacedLane extends Lane {
  readonly top: number;
  readonly base: number;
}

/** Stacks lanes from the top, lower where there is nothing but absence; gives their whole height as well. */
export function stackLanes(lanes: readonly Lane[], hasBars: boolean): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  const isFull = ({ rows }: Lane): boolean => rows.some(({ mentions }) => mentions > 0);
  const full = Math.min(Math.max(Math.round(BARS.all / Math.max(lanes.filter(isFull).length, 1)), BARS.least), BARS.most);
  let base = 0;
  const placed = lanes.map((lane) => {
    const height = isFull(lane) ? (hasBars ? full : PRESENCE_LANE) : EMPTY_LANE;
    const top = base + (hasBars && isFull(lane) ? ROOM_ABOVE_BARS : 8);
    base += height;
    return { ...lane, top, base };
  });
  return { lanes: placed, height: base };
}

/** Dated readouts by counterpart, in the corpus's order; a readout with several counterparts stands in the lane of each. */
export function listLanes(corpus: Corpus, rows: readonly TopicReadoutRow[]): Lane[] {
  const dated = rows.filter(({ readout }) => readout.meeting.date !== null);
  const present = corpus.counterparts.filter((party) => dated.some(({ readout }) => readout.meeting.counterparts.includes(party)));
  const own = present.length > MOST_LANES ? present.slice(0, MOST_LANES - 1) : present;
  const lanes = own.map((party) => ({ id: party, rows: dated.filter(({ readout }) => readout.meeting.counterparts.includes(party)) }));
  const rest = dated.filter(({ readout: { meeting } }) => meeting.counterparts.length === 0 || meeting.counterparts.some((party) => !own.includes(party)));
  return rest.length === 0 ? lanes : [...lanes, { id: OTHERS, rows: rest }];
}

/**
 * Pushes the marks of one lane apart until none is nearer to the next than `gap`, moving each as little as the order allows
 * and none beyond the ends. Where there is not room for that, all stand equally close.
 */
export function spreadMarks(feet: readonly number[], gap: number, [left, right]: readonly [number, number]): number[] {
  const pitch = feet.length < 2 ? gap : Math.min(gap, (right - left) / (feet.length - 1));
  const places = feet.map((foot) => Math.min(Math.max(foot, left), right));
  // Blocks of marks that touch stand around the mean of their days; a block that runs into the one before joins it.
  const blocks: { sum: number; members: number }[] = [];
  const startOf = ({ sum, members }: { sum: number; members: number }): number =>
    Math.min(Math.max(sum / members - ((members - 1) * pitch) / 2, left), right - (members - 1) * pitch);
  for (const place of places) {
    let block = { sum: place, members: 1 };
    for (let before = blocks.at(-1); before !== undefined && startOf(before) + before.members * pitch > startOf(block); before = blocks.at(-1)) {
      blocks.pop();
      block = { sum: before.sum + block.sum, members: before.members + block.members };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.members }, (_, index) => startOf(block) + index * pitch));
}

/** Places every mark of every lane. */
export function placeMarks(lanes: readonly Lane[], scale: TimeScale, gap: number): LaneMark[] {
  const [left = 0, right = 0] = scale.range();
  return lanes.flatMap(({ id, rows }) => {
    const feet = rows.map(({ readout }) => scale(toTime(readout.meeting.date ?? "")));
    const places = spreadMarks(feet, gap, [left, right]);
    return rows.map((row, index) => {
      const x = places[index] ?? 0;
      const room = Math.min(x - (places[index - 1] ?? -Infinity), (places[index + 1] ?? Infinity) - x);
      const labelled = places.filter((_, other) => other !== index && (rows[other]?.mentions ?? 0) > 0);
      const labelRoom = Math.min(Infinity, ...labelled.map((place) => Math.abs(place - x)));
      return { row, lane: id, foot: feet[index] ?? 0, x, room, labelRoom };
    });
  });
}

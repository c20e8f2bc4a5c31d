import { type Actor, ACTORS } from "#core/domain/statement-query.ts";
import { HIGHEST_RUNG } from "#core/taxonomy/verbs/rungs.ts";
import type { LadderRow } from "#core/views/statement-ladder.ts";
import { toTime, type TimeScale } from "#charts/marks/time-axis.tsx";
import { spreadMarks } from "#charts/topic-lanes.ts";

export const RUNG_HEIGHT = 17;
const HEAD = 22;
const BETWEEN = 10;
/** Least distance of two readouts, where there is room for it. */
const GAP = 19;
const BIG = 7.5;
const SMALL = 3;
/** Below this distance marks are small and carry no numbers. */
const ROOM_FOR_BIG = 14;

export interface LadderMark {
  readonly row: LadderRow;
  readonly x: number;
  readonly y: number;
}

/** The seven rungs of one side. */
export interface LadderPanel {
  readonly actor: Actor;
  readonly top: number;
  readonly statements: number;
  readonly marks: readonly LadderMark[];
}

export interface LadderLayout {
  readonly panels: readonly LadderPanel[];
  readonly height: number;
  readonly radius: number;
  /** Where a readout had to step aside from its day. */
  readonly feet: readonly { readonly id: string; readonly x: number; readonly foot: number }[];
}

/** The seven rungs with the name above them and the room below. */
export const PANEL_HEIGHT = HEAD + HIGHEST_RUNG * RUNG_HEIGHT + BETWEEN;

/** The middle of a rung within its panel. */
export const rungMiddle = (top: number, rung: number): number => top + HEAD + (HIGHEST_RUNG - rung + 0.5) * RUNG_HEIGHT;

/** Stacks the sides that speak; a readout has one place in all of them, at its day or beside it. Undated readouts have none. */
export function layOutLadder(rows: readonly LadderRow[], scale: TimeScale): LadderLayout {
  const dated = rows.filter(({ readout }) => readout.meeting.date !== null);
  const readouts = [...new Map(dated.map(({ readout }) => [readout.id, readout])).values()];
  const feet = readouts.map(({ meeting }) => scale(toTime(meeting.date ?? "")));
  const [left = 0, right = 0] = scale.range();
  const isRoomy = readouts.length < 2 || (right - left) / (readouts.length - 1) >= ROOM_FOR_BIG;
  // Where there is no room to step aside, all stand at their days, small, and may cover one another.
  const places = isRoomy ? spreadMarks(feet, GAP, [left, right]) : feet;
  const placeOf = new Map(readouts.map(({ id }, index) => [id, places[index] ?? 0]));
  let top = 0;
  const panels = ACTORS.flatMap((actor): LadderPanel[] => {
    const own = dated.filter((row) => row.actor === actor);
    if (own.length === 0) return [];
    const marks = own.map((row) => ({ row, x: placeOf.get(row.readout.id) ?? 0, y: rungMiddle(top, row.strength) }));
    const panel = { actor, top, statements: own.reduce((sum, { statements }) => sum + statements.length, 0), marks };
    top += PANEL_HEIGHT;
    return [panel];
  });
  return {
    panels,
    height: top,
    radius: isRoomy ? BIG : SMALL,
    feet: readouts.map(({ id }, index) => ({ id, x: places[index] ?? 0, foot: feet[index] ?? 0 })),
  };
}

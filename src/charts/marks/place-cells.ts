import { findSlotFillings } from "#core/text/slot-fillings.ts";
import type { PhraseRow } from "#core/views/phrase-lanes.ts";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { toTime, type TimeScale } from "#charts/marks/time-axis.tsx";
import { formatSequence } from "#i18n/format.ts";

/** From one step of a stack to the next. */
export const PITCH = 8;
const MOST_STACKED = 6;
/** Blocks nearer than this share one word. */
const TOGETHER = 40;

export interface PlacedCell {
  readonly cell: PhraseRow["byReadout"][number];
  readonly x: number;
  /** Step of the stack, from 0, so that neighbours in time do not cover each other. */
  readonly step: number;
}

/** The readouts to draw for a family: those that have it, and those without it of counterparts that have it elsewhere. */
export function placeCells({ byReadout }: PhraseRow, scale: TimeScale): PlacedCell[] {
  const parties = new Set(byReadout.filter(({ hits }) => hits > 0).flatMap(({ readout }) => readout.meeting.counterparts));
  const lastAt: number[] = [];
  return byReadout.flatMap((cell) => {
    const { date, counterparts } = cell.readout.meeting;
    if (date === null || (cell.hits === 0 && !counterparts.some((party) => parties.has(party)))) return [];
    const x = scale(toTime(date));
    const free = Array.from({ length: MOST_STACKED }, (_, step) => step).find((step) => x - (lastAt[step] ?? -Infinity) >= PITCH);
    const step = free ?? MOST_STACKED - 1;
    lastAt[step] = x;
    return [{ cell, x, step }];
  });
}

interface Group {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly hits: number;
  /** Highest step of its stack. */
  readonly top: number;
}

const groupCells = (label: string, cells: readonly PlacedCell[]): Group[] => {
  const groups: Group[] = [];
  for (const { cell, x, step } of cells) {
    const text = [...new Set(cell.variants.flatMap((variant) => findSlotFillings(label, variant)))].join(" / ");
    const last = groups.at(-1);
    if (last !== undefined && last.text === text && x - last.to < TOGETHER) {
      groups[groups.length - 1] = { ...last, to: x, hits: last.hits + cell.hits, top: Math.max(last.top, step) };
    } else groups.push({ text, from: x, to: x, hits: cell.hits, top: step });
  }
  return groups;
};

export interface PlacedFilling {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Step of the stack at whose height it stands: above the marks of the lowest step, or among them. */
  readonly step: number;
}

const placeAtStep = (groups: readonly Group[], step: number, right: number): PlacedFilling[] => {
  const nameOf = ({ text, hits, top }: Group): string => (text === "" || Math.min(top, 1) !== step ? "" : hits > 1 ? `${text} ×${hits}` : text);
  const inTheWay = groups.filter(({ top }) => top >= step);
  const wishes = inTheWay.map((group) => ({ at: (group.from + group.to) / 2, reach: (group.to - group.from) / 2 + PITCH, text: nameOf(group) }));
  return placeLabels(wishes, { from: 0, to: right + PITCH }).flatMap(({ x, anchor, of }) => {
    const text = formatSequence(of.flatMap((at) => wishes[at]?.text || []));
    return text === "" ? [] : [{ x, anchor, text, step }];
  });
};

/** Which words fill a family's slots, beside the blocks where they do: the change of wording at its date. Rings have none. */
export function placeFillings(label: string, cells: readonly PlacedCell[], right: number): PlacedFilling[] {
  const groups = groupCells(label, cells);
  return [...placeAtStep(groups, 0, right), ...placeAtStep(groups, 1, right)];
}

import { useState, type KeyboardEvent } from "react";
import { isModified } from "#ui/is-modified.ts";

/** A place in a grid of buttons, by row and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridKeys {
  /** The cell that the Tab key reaches. */
  readonly stop: GridPlace;
  readonly setPlace: (place: GridPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
};

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0));

/** The places in the direction of a key, nearest first; of a key that leads to an end, farthest first. */
function listPlaces({ row, column }: GridPlace, [down, across]: readonly [number, number], rows: number, columns: number): GridPlace[] {
  const [dy, dx] = [Math.sign(down), Math.sign(across)];
  const reach = Math.min(dy === 0 ? Infinity : dy > 0 ? rows - 1 - row : row, dx === 0 ? Infinity : dx > 0 ? columns - 1 - column : column);
  const places = Array.from({ length: Math.max(reach, 0) }, (_, index) => ({ row: row + dy * (index + 1), column: column + dx * (index + 1) }));
  return Number.isFinite(down + across) ? places : places.reverse();
}

/** Makes a grid of buttons one stop of the Tab key, with arrow keys from cell to cell. Buttons carry `data-cell="row column"`. */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const stop: GridPlace = { row: clamp(place.row, rows - 1), column: clamp(place.column, columns - 1) };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined || isModified(event)) return;
    // Cells without a button are stepped over; those of a grid inside this one that is only a picture are not of this one.
    for (const next of listPlaces(stop, step, rows, columns)) {
      const button = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]:not([inert] *)`);
      if (button === null) continue;
      event.preventDefault();
      setPlace(next);
      button.focus();
      return;
    }
  };
  return { stop, setPlace, onKeyDown };
}

import { useState, type KeyboardEvent } from "react";

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

/** Makes a grid of buttons one stop of the Tab key, with arrow keys from cell to cell. Buttons carry `data-cell="row column"`. */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const stop: GridPlace = { row: clamp(place.row, rows - 1), column: clamp(place.column, columns - 1) };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    let next = stop;
    let button: HTMLElement | null = null;
    // Cells without a button are stepped over; those of a grid inside this one that is only a picture are not of this one.
    do {
      const after: GridPlace = { row: clamp(next.row + step[0], rows - 1), column: clamp(next.column + step[1], columns - 1) };
      if (after.row === next.row && after.column === next.column) return;
      next = after;
      button = event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]:not([inert] *)`);
    } while (button === null);
    event.preventDefault();
    setPlace(next);
    button.focus();
  };
  return { stop, setPlace, onKeyDown };
}

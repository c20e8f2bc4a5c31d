import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { isModified } from "#ui/is-modified.ts";

const PAGE = 20;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

export interface LineKeys {
  readonly box: RefObject<HTMLOListElement | null>;
  /** Index of the line that the Tab key stops at. */
  readonly stop: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** The index that a line carries as `data-line`. */
const readLine = (target: EventTarget): number | null => {
  const line = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  return line === null ? null : Number(line.dataset["line"]);
};

/** A list of lines as one stop of the Tab key: arrow keys, Page and Home and End go from line to line. `reveal` draws a line that is not drawn yet. */
export function useLineKeys(count: number, reveal: (index: number) => void): LineKeys {
  const box = useRef<HTMLOListElement>(null);
  const [place, setPlace] = useState(0);
  const wanted = useRef<number | null>(null);
  const focusLine = (index: number): boolean => {
    const link = box.current?.querySelector<HTMLElement>(`[data-line="${index}"] a`);
    link?.focus();
    return link !== null && link !== undefined;
  };
  // A line that was not drawn when it was wanted is there after one of the next renders.
  useEffect(() => {
    if (wanted.current !== null && focusLine(wanted.current)) wanted.current = null;
  });
  return {
    box,
    stop: Math.min(place, Math.max(count - 1, 0)),
    onKeyDown: (event) => {
      const by = STEPS[event.key];
      const at = readLine(event.target);
      if (by === undefined || at === null || isModified(event)) return;
      event.preventDefault();
      const next = Math.min(Math.max(at + by, 0), count - 1);
      setPlace(next);
      if (!focusLine(next)) {
        wanted.current = next;
        reveal(next);
      }
    },
    onFocus: ({ target }) => {
      const at = readLine(target);
      if (at !== null) setPlace(at);
    },
  };
}

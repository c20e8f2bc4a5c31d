import { useLayoutEffect, useState, type RefObject } from "react";
import { measureLocalRect } from "#ui/local-rect.ts";

const GAP = 8;

interface NotePlaces {
  /** Distance from the top of the column, by note; empty until measured. */
  readonly tops: ReadonlyMap<string, number>;
  readonly height: number;
}

const UNPLACED: NotePlaces = { tops: new Map(), height: 0 };

/** Each note beside its place in the text, or below the note before it where there is no room. */
function measure(column: HTMLElement, ids: readonly string[]): NotePlaces {
  const root = column.closest("[data-shape]") ?? column;
  const columnTop = measureLocalRect(column).top;
  const tops = new Map<string, number>();
  let free = 0;
  for (const id of ids) {
    const note = column.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
    const anchor = root.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(id)}"]`);
    if (!note || !anchor) continue;
    const top = Math.max(Math.round(measureLocalRect(anchor).top - columnTop - 4), free);
    tops.set(id, top);
    free = top + note.offsetHeight + GAP;
  }
  return { tops, height: free };
}

const isSame = (a: NotePlaces, b: NotePlaces): boolean =>
  a.height === b.height && a.tops.size === b.tops.size && [...a.tops].every(([id, top]) => b.tops.get(id) === top);

/** Where the notes stand in the margin. `dependency` changes whenever the text is set anew. */
export function useNotePlaces(column: RefObject<HTMLElement | null>, ids: readonly string[], isInMargin: boolean, dependency: unknown): NotePlaces {
  const [places, setPlaces] = useState(UNPLACED);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element || !isInMargin || typeof ResizeObserver === "undefined") return undefined;
    const place = (): void => {
      const next = measure(element, ids);
      setPlaces((before) => (isSame(before, next) ? before : next));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element.closest("[data-shape]") ?? element);
    return () => {
      observer.disconnect();
    };
  }, [column, ids, isInMargin, dependency]);
  return isInMargin ? places : UNPLACED;
}

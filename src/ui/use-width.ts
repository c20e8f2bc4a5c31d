import { useCallback, useState } from "react";

/** An event of the window that says: widths have changed and nobody can wait for the observer, as before a page is printed. */
export const MEASURE_AGAIN = "measure-again";

/** Measures an element's width as it changes. `initial` stands in until it is known, so that nothing draws at zero. */
export function useWidth(initial: number): readonly [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(initial);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(1, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    // At once as well, so that nobody scrolls to a place in a layout that is gone a moment later.
    measure();
    window.addEventListener(MEASURE_AGAIN, measure);
    return () => {
      observer.disconnect();
      window.removeEventListener(MEASURE_AGAIN, measure);
    };
  }, []);
  return [ref, width];
}

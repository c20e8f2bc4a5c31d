import { useCallback, useState } from "react";

/** Measures an element's width as it changes. `initial` stands in until it is known, so that nothing draws at zero. */
export function useWidth(initial: number): readonly [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(initial);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(1, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    // At once as well, so that nobody scrolls to a place in a layout that is gone a moment later.
    if (element.clientWidth > 0) setWidth(element.clientWidth);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}

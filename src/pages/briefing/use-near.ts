import { useEffect, useState, type RefObject } from "react";

/** What comes so near to the view, in CSS pixels, is drawn, and what goes so far from it is given up: apart, so that none goes to and fro. */
const NEAR = 200;
const FAR = 1600;

/** Is the element near what is in view? It stays so until it is far from it. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    const watch = (margin: number, wanted: boolean): IntersectionObserver => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.at(-1)?.isIntersecting === wanted) setNear(wanted);
        },
        { rootMargin: `${margin}px` },
      );
      if (element.current !== null) observer.observe(element.current);
      return observer;
    };
    const observers = [watch(NEAR, true), watch(FAR, false)];
    return () => {
      for (const observer of observers) observer.disconnect();
    };
  }, [element]);
  return isNear;
}

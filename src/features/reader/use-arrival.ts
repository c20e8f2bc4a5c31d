import { useEffect, type RefObject } from "react";
import { bringIntoView } from "#features/reader/bring-into-view.ts";

/**
 * Goes to the sentence that a link leads to: scrolls there and moves the focus. In the next frame, since the page
 * itself goes to its top when it has changed.
 */
export function useArrivalAtSentence(box: RefObject<HTMLElement | null>, sentence: number | null, account: number): void {
  useEffect(() => {
    if (sentence === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const element = box.current?.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`);
      if (!element) return;
      bringIntoView(element);
      element.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [box, sentence, account]);
}

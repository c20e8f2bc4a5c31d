import { useEffect, type RefObject } from "react";
import type { Stop } from "#core/views/highlight-stops.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";

/** In the next frame, since the page itself goes to its top when it has changed. */
function inNextFrame(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** Goes to the sentence that a link leads to: scrolls there and moves the focus. */
export function useArrivalAtSentence(box: RefObject<HTMLElement | null>, sentence: number | null, account: number): void {
  useEffect(() => {
    if (sentence === null) return undefined;
    return inNextFrame(() => {
      const element = box.current?.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`);
      if (!element) return;
      bringIntoView(element);
      element.focus({ preventScroll: true });
    });
  }, [box, sentence, account]);
}

/** Goes to the present stop of a walk; the focus stays where it is. */
export function useArrivalAtStop(box: RefObject<HTMLElement | null>, stop: Stop | null): void {
  useEffect(() => {
    if (stop === null) return undefined;
    return inNextFrame(() => {
      const element = box.current?.querySelector("[data-current]");
      if (element) bringIntoView(element);
    });
  }, [box, stop]);
}

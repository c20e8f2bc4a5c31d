import { useEffect, useRef, type RefObject } from "react";
import { bringIntoView } from "#ui/bring-into-view.ts";

/** Brings the present group into view; the focus goes along where a link in the page led there. */
export function useCompareArrival(box: RefObject<HTMLElement | null>, group: number | null, place: string | null): void {
  const byLink = useRef(false);
  useEffect(() => {
    const element = box.current;
    const note = ({ target }: MouseEvent): void => {
      byLink.current = target instanceof Element && target.closest("[data-place]") !== null;
    };
    element?.addEventListener("click", note, true);
    return () => {
      element?.removeEventListener("click", note, true);
    };
  }, [box]);
  useEffect(() => {
    if (group === null) return undefined;
    // In the next frame, since the page itself goes to its top when it has changed, and folded rows have to open.
    const frame = requestAnimationFrame(() => {
      const element = box.current?.querySelector<HTMLElement>(`[data-group="${group}"]`);
      if (!element) return;
      bringIntoView(element);
      if (byLink.current) element.focus({ preventScroll: true });
      byLink.current = false;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [box, group, place]);
}

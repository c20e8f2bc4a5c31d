import { useEffect } from "react";

/** What marks may share, the most telling first. */
const KEYS = ["data-meeting", "data-subject", "data-party"] as const;
const ANY = KEYS.map((key) => `[${key}]`).join();
const LINKED = "data-linked";

/**
 * Shows on all charts of a page what stands for the same as the mark under the pointer or the focus: the meeting, else the subject,
 * else the counterpart. A matter of looks alone, outside React, so that nothing renders again while the pointer moves.
 */
export function useLinkedMarks(): void {
  useEffect(() => {
    const area = document.documentElement;
    let linked: Element[] = [];
    let present: Element | null = null;
    const link = (mark: Element | null): void => {
      if (mark === present) return;
      present = mark;
      for (const other of linked) other.removeAttribute(LINKED);
      linked = [];
      const key = KEYS.find((name) => mark?.hasAttribute(name) === true);
      if (mark === null || key === undefined) return;
      const same = [...area.querySelectorAll(`[${key}="${CSS.escape(mark.getAttribute(key) ?? "")}"]`)].filter((other) => other !== mark);
      for (const other of same) other.setAttribute(LINKED, "");
      linked = same;
    };
    const point = ({ target }: Event): void => {
      link(target instanceof Element ? target.closest(ANY) : null);
    };
    const leave = (): void => {
      link(null);
    };
    area.addEventListener("pointerover", point);
    area.addEventListener("pointerleave", leave);
    area.addEventListener("focusin", point);
    area.addEventListener("focusout", leave);
    return () => {
      leave();
      area.removeEventListener("pointerover", point);
      area.removeEventListener("pointerleave", leave);
      area.removeEventListener("focusin", point);
      area.removeEventListener("focusout", leave);
    };
  }, []);
}

import { useCallback, useEffect, useRef, useState, type FocusEvent, type PointerEvent, type ReactNode, type RefObject } from "react";
import { measureLocalRect } from "#ui/local-rect.ts";
import styles from "#charts/marks/marks.module.css";

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Half of the width that a tip has at the most, and of a character in it: a tip at the edge must not reach over it. */
const HALF_TIP = 140;
const HALF_CHARACTER = 3.2;

interface TipArea {
  /** Of the box that the tip is placed in. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Drawn inside the box. */
  readonly tip: ReactNode;
  /** For the box: what the pointer or the focus came to. */
  readonly point: (event: PointerEvent | FocusEvent) => void;
  readonly hide: () => void;
}

/** The name of the mark under the pointer or the focus, above it; `selector` says what a mark is. It is what a reader of the screen hears, too. */
export function useTip(selector: string): TipArea {
  const box = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const point = useCallback(
    (event: PointerEvent | FocusEvent) => {
      const mark = event.target instanceof Element ? event.target.closest(selector) : null;
      if (mark === null || box.current === null) {
        setTip(null);
        return;
      }
      const area = measureLocalRect(box.current);
      const at = measureLocalRect(mark);
      const text = mark.getAttribute("aria-label") ?? "";
      const reach = Math.min(text.length * HALF_CHARACTER + 8, HALF_TIP);
      const left = Math.min(Math.max(at.left + at.width / 2 - area.left, reach), Math.max(area.width - reach, reach));
      setTip({ text, left, top: at.top - area.top });
    },
    [selector],
  );
  const hide = useCallback(() => {
    setTip(null);
  }, []);
  // Also where the focus is elsewhere and the pointer rests on the mark (WCAG 1.4.13).
  const isShown = tip !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const hideOnEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setTip(null);
    };
    document.addEventListener("keydown", hideOnEscape);
    return () => {
      document.removeEventListener("keydown", hideOnEscape);
    };
  }, [isShown]);
  return {
    box,
    point,
    hide,
    tip: tip !== null && (
      <div className={styles.tip} aria-hidden="true" style={{ left: tip.left, top: tip.top }}>
        {tip.text}
      </div>
    ),
  };
}

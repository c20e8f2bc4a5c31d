import { useEffect, useRef, useState, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import { FIGURE_AREA } from "#pages/present/use-present-keys.ts";
import styles from "#pages/present/slide.module.css";

/** What the scroller hides, above and below. */
interface Hidden {
  readonly isAbove: boolean;
  readonly isBelow: boolean;
}

const NOTHING: Hidden = { isAbove: false, isBelow: false };
/** Rounding under a zoom. */
const TOLERANCE = 3;

/** The room for what a slide shows. What is higher scrolls inside, says so, and can be reached by keyboard. */
export function ScrollArea({ children }: { readonly children: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(NOTHING);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const { scrollTop, scrollHeight, clientHeight } = element;
      const next = { isAbove: scrollTop > TOLERANCE, isBelow: scrollHeight - clientHeight - scrollTop > TOLERANCE };
      setHidden((before) => (before.isAbove === next.isAbove && before.isBelow === next.isBelow ? before : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  const overflows = hidden.isAbove || hidden.isBelow;
  return (
    <div className={styles.body} data-above={hidden.isAbove} data-below={hidden.isBelow}>
      <div
        ref={scroller}
        className={styles.scroller}
        {...{ [FIGURE_AREA]: "" }}
        {...(overflows && { tabIndex: 0, role: "region", "aria-label": translate("present.scrolls") })}
      >
        {children}
      </div>
      {hidden.isBelow && (
        <p className={styles.hint} aria-hidden="true">
          {translate("present.moreBelow")}
        </p>
      )}
    </div>
  );
}

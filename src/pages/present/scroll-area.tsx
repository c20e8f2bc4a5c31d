import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import { useFigureFit } from "#pages/present/use-figure-fit.ts";
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

interface ScrollAreaProps {
  /** What it holds may be drawn larger or narrower to fill it. */
  readonly isFitted?: boolean;
  readonly children: ReactNode;
}

/** The room for what a slide shows. What is higher scrolls inside, says so, and can be reached by keyboard. */
export function ScrollArea({ isFitted = false, children }: ScrollAreaProps) {
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
  const { zoom, width, isFitting } = useFigureFit(scroller, isFitted);
  const overflows = hidden.isAbove || hidden.isBelow;
  return (
    <div className={styles.body} data-above={hidden.isAbove} data-below={hidden.isBelow}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-fitting={isFitting}
        style={{ "--figure-zoom": zoom, "--figure-width": `${width * 100}%` } as CSSProperties}
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

import { memo, useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import { fitSlide, type SlideBox } from "#pages/present/slide-box.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import type { Address } from "#state/address.ts";
import { openOutside } from "#ui/open-outside.ts";
import styles from "#pages/present/presentation.module.css";

/** How the slide fills an element as it changes; until it is measured, as if it were the window. */
function useSlideBox(): readonly [RefObject<HTMLDivElement | null>, SlideBox] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(() => ({ width: window.innerWidth, height: window.innerHeight }));
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (element.current !== null) observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  const box = useMemo(() => fitSlide(size.width, size.height), [size]);
  return [element, box];
}

const StillSlide = memo(SlideView);

interface SlideStageProps {
  readonly briefing: Briefing;
  readonly slide: number;
  readonly moved: Address | null;
  readonly onMove: (moved: Address | null) => void;
  /** Something lies over the slide that is to be used first. */
  readonly isCovered: boolean;
}

/** The slide that is shown, as large as the room allows, and its neighbours, drawn beforehand. */
export function SlideStage({ briefing, slide, moved, onMove, isCovered }: SlideStageProps) {
  const [element, box] = useSlideBox();
  const settled = useDeferredValue(slide, -1);
  const isDrawn = (index: number): boolean => index === slide || (settled >= 0 && Math.abs(index - settled) <= 1);
  return (
    <div ref={element} className={styles.stage} onClickCapture={openOutside}>
      {briefing.slides.map(
        ({ id }, index) =>
          isDrawn(index) && (
            <div key={id} className={styles.place} data-shown={index === slide} data-flows={box.height === null}>
              <StillSlide
                briefing={briefing}
                index={index}
                box={box}
                moved={index === slide ? moved : null}
                onMove={onMove}
                isLive={index === slide && !isCovered}
                isHidden={index !== slide}
              />
            </div>
          ),
      )}
    </div>
  );
}

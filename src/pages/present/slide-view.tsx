import { useId, useRef, useEffect } from "react";
import type { Figure } from "#charts/figure.ts";
import type { Briefing } from "#core/domain/briefing.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/present.ts";
import { FigureSlideView } from "#pages/present/figure-slide-view.tsx";
import { QuotationSlideView } from "#pages/present/quotation-slide-view.tsx";
import { SectionSlideView } from "#pages/present/section-slide-view.tsx";
import type { SlideBox } from "#pages/present/slide-box.ts";
import type { Address } from "#state/address.ts";
import styles from "#pages/present/slide.module.css";

interface SlideViewProps {
  readonly briefing: Briefing;
  /** From 0. */
  readonly index: number;
  readonly box: SlideBox;
  /** Where its figure has been moved; null as it was made. */
  readonly moved?: Address | null;
  readonly onMove?: (moved: Address | null) => void;
  /** Called with the figure that is drawn, and when it changes. */
  readonly onFigure?: (figure: Figure) => void;
  /** Can be pointed at and pressed. */
  readonly isLive: boolean;
  /** Drawn, but not shown: the neighbour of the slide that is. */
  readonly isHidden?: boolean;
}

const ignore = (): void => undefined;

/** One slide of a briefing, drawn live. */
export function SlideView({ briefing, index, box, moved = null, onMove = ignore, onFigure, isLive, isHidden = false }: SlideViewProps) {
  const titleId = useId();
  const element = useRef<HTMLDivElement>(null);
  const slide = briefing.slides[index];
  useEffect(() => {
    if (element.current !== null) element.current.scrollTop = 0;
  }, [isHidden]);
  if (slide === undefined) return null;
  const place = { briefing, index, titleId, flows: box.height === null };
  return (
    <div
      role="group"
      ref={element}
      className={styles.slide}
      data-kind={slide.kind}
      data-flows={place.flows}
      data-hidden={isHidden}
      inert={!isLive}
      aria-hidden={!isLive}
      aria-labelledby={titleId}
      aria-roledescription={translate("present.slide")}
      style={{ zoom: box.zoom, width: box.width, ...(box.height !== null && { height: box.height }) }}
    >
      {slide.kind === "section" && <SectionSlideView slide={slide} place={place} />}
      {slide.kind === "quotation" && <QuotationSlideView slide={slide} place={place} />}
      {slide.kind === "figure" && <FigureSlideView slide={slide} place={place} moved={moved} onMove={onMove} onFigure={onFigure} isLive={isLive} />}
    </div>
  );
}

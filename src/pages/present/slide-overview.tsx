import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import { useGridKeys } from "#charts/marks/grid-keys.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import { titleSlide } from "#pages/present/slide-title.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#pages/present/presentation.module.css";

interface SlideOverviewProps {
  readonly briefing: Briefing;
  /** The one that is shown. */
  readonly slide: number;
  readonly onChoose: (slide: number) => void;
}

/** The width that a small slide wants, the most of them in a row, and what lies between them. */
const WANTED = 300;
const MOST_COLUMNS = 5;
const GAP = 18;

/** How many slides are drawn, nearest to the one shown first: one after another, so that keys are heard in between. */
function useDrawnOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => {
      setDrawn(drawn + 1);
    }, 30);
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return drawn;
}

/** All slides at once, small and live. Arrow keys go from one to the next, Enter shows it. */
export function SlideOverview({ briefing, slide, onChoose }: SlideOverviewProps) {
  const corpus = useCorpus();
  const { slides } = briefing;
  const [measure, width] = useWidth(1);
  const columns = Math.min(Math.max(Math.floor((width + GAP) / (WANTED + GAP)), 1), MOST_COLUMNS);
  const { stop, setPlace, onKeyDown } = useGridKeys(Math.ceil(slides.length / columns), columns);
  const drawn = useDrawnOneByOne(slides.length);
  const grid = useRef<HTMLOListElement>(null);
  // In the present layout, before it is painted: the focus starts at the slide that is shown.
  useLayoutEffect(() => {
    setPlace({ row: Math.floor(slide / columns), column: slide % columns });
  }, [slide, columns, setPlace]);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-slide="${slide}"]`)?.focus();
  }, [slide, columns]);
  const columnWidth = (width - GAP * (columns - 1)) / columns;
  const near = (index: number): boolean => slides.filter((_, other) => Math.abs(other - slide) < Math.abs(index - slide) || (Math.abs(other - slide) === Math.abs(index - slide) && other < index)).length < drawn;
  return (
    <section className={styles.overview} aria-label={translate("present.overview")}>
      <div ref={measure}>
        {/* The list itself is not operated: it only hears the keys of the buttons in it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the buttons */}
        <ol ref={grid} className={styles.grid} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }} onKeyDown={onKeyDown}>
          {slides.map((other, index) => {
            const row = Math.floor(index / columns);
            const column = index % columns;
            return (
              <li key={other.id}>
                <div className={styles.thumb} data-current={index === slide}>
                  {width > 1 && near(index) && <SlideView briefing={briefing} index={index} box={shrinkSlide(columnWidth)} isLive={false} />}
                </div>
                <button
                  type="button"
                  data-cell={`${row} ${column}`}
                  data-slide={index}
                  tabIndex={stop.row === row && stop.column === column ? 0 : -1}
                  aria-current={index === slide ? "true" : undefined}
                  onClick={() => {
                    onChoose(index);
                  }}
                >
                  <strong>{index + 1}</strong> {titleSlide(corpus, other)}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

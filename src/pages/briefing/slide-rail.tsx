import { useEffect, useRef, type KeyboardEvent } from "react";
import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { Briefing } from "#core/domain/briefing.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import { findDropIndex, readDrag, readDrop } from "#pages/briefing/slide-drag.ts";
import { SlideThumb } from "#pages/briefing/slide-thumb.tsx";
import type { Builder } from "#pages/briefing/use-builder.ts";
import styles from "#pages/briefing/builder.module.css";

interface SlideRailProps {
  readonly briefing: Briefing;
  readonly corpus: Corpus;
  readonly builder: Builder;
  readonly onSection: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** All slides in order, small: to choose one, and to put them in another order by mouse, finger or key. */
export function SlideRail({ briefing, corpus, builder, onSection }: SlideRailProps) {
  const { slides } = briefing;
  const { chosen, choose, move, remove } = builder;
  const list = useRef<HTMLOListElement>(null);
  /** Where the focus is to be once it is drawn there. */
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-slide="${wanted.current}"]`);
    if (button === null || button === undefined) return;
    wanted.current = null;
    button.focus();
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => readDrag(source.data)?.briefing === briefing.id,
        onDrop: ({ source, location }) => {
          const drag = readDrag(source.data);
          const drop = readDrop(location.current.dropTargets[0]?.data);
          if (drag !== null && drop !== null) move(drag.slide, findDropIndex(slides.map(({ id }) => id), drag.slide, drop));
        },
      }),
    [briefing.id, slides, move],
  );
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen?.slide.id]);

  const act = (event: KeyboardEvent, index: number): void => {
    const slide = slides[index];
    const step = STEPS[event.key] ?? (event.key === "Home" ? -slides.length : event.key === "End" ? slides.length : 0);
    if (slide === undefined || event.ctrlKey || event.metaKey) return;
    if (step !== 0) {
      event.preventDefault();
      if (event.altKey) {
        wanted.current = slide.id;
        move(slide.id, index + step);
        return;
      }
      const next = slides[Math.min(Math.max(index + step, 0), slides.length - 1)];
      if (next === undefined) return;
      wanted.current = next.id;
      choose(next.id);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      wanted.current = (slides[index + 1] ?? slides[index - 1])?.id ?? null;
      remove(slide.id);
    }
  };
  return (
    <nav aria-label={translate("builder.rail")}>
      <ol ref={list} className={styles.slides}>
        {slides.map((slide, index) => (
          <SlideThumb
            key={slide.id}
            briefing={briefing}
            corpus={corpus}
            slide={slide}
            index={index}
            isChosen={chosen?.slide.id === slide.id}
            onChoose={choose}
            onKeyDown={act}
          />
        ))}
        {slides.length > 0 && (
          <li className={styles.add}>
            <button type="button" onClick={onSection}>
              {translate("builder.addSection")}
            </button>
          </li>
        )}
      </ol>
    </nav>
  );
}

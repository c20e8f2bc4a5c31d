import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { Figure } from "#charts/figure.ts";
import type { Briefing, Slide } from "#core/domain/briefing.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import { readDrag, readDrop, type SlideDrag } from "#pages/briefing/slide-drag.ts";
import { useNear } from "#pages/briefing/use-near.ts";
import { useSlideChange } from "#pages/briefing/use-slide-change.ts";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import { titleSlide } from "#pages/present/slide-title.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import styles from "#pages/briefing/builder.module.css";

interface SlideThumbProps {
  readonly briefing: Briefing;
  readonly corpus: Corpus;
  readonly slide: Slide;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

/** In CSS pixels, as in the style sheet. */
const THUMB_WIDTH = 192;

type Edge = "before" | "after" | null;

/** One slide, small and live, drawn while it is near what is in view. */
export function SlideThumb({ briefing, corpus, slide, index, isChosen, onChoose, onKeyDown }: SlideThumbProps) {
  const item = useRef<HTMLLIElement>(null);
  const [edge, setEdge] = useState<Edge>(null);
  const [isDragged, setDragged] = useState(false);
  const isNear = useNear(item);
  const [figure, setFigure] = useState<Figure | null>(null);
  const isChanged = useSlideChange(slide, figure) === "rows";
  const title = titleSlide(corpus, slide);

  useEffect(() => {
    const element = item.current;
    if (element === null) return undefined;
    const drag: SlideDrag = { kind: "slide", briefing: briefing.id, slide: slide.id };
    const isOfRail = (data: Record<string | symbol, unknown>): boolean => readDrag(data)?.briefing === briefing.id;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ ...drag }),
        onDragStart: () => {
          setDragged(true);
        },
        onDrop: () => {
          setDragged(false);
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => isOfRail(source.data),
        getData: ({ input }) => {
          const { left, width } = element.getBoundingClientRect();
          return { slide: slide.id, isAfter: input.clientX > left + width / 2 };
        },
        onDrag: ({ source, self }) => {
          const isSelf = readDrag(source.data)?.slide === slide.id;
          setEdge(isSelf ? null : readDrop(self.data)?.isAfter === true ? "after" : "before");
        },
        onDragLeave: () => {
          setEdge(null);
        },
        onDrop: () => {
          setEdge(null);
        },
      }),
    );
  }, [briefing.id, slide.id]);

  return (
    <li ref={item} className={styles.thumb} data-edge={edge} data-dragged={isDragged}>
      <button
        type="button"
        data-slide={slide.id}
        className={styles.pick}
        aria-current={isChosen ? "true" : undefined}
        aria-describedby="rail-help"
        aria-label={translate(isChanged ? "builder.slideChanged" : "builder.slide", { number: index + 1, count: briefing.slides.length, title })}
        tabIndex={isChosen ? 0 : -1}
        onClick={() => {
          onChoose(slide.id);
        }}
        onKeyDown={(event) => {
          onKeyDown(event, index);
        }}
      />
      <div className={styles.picture} aria-hidden="true">
        {isNear && (
          <ErrorBoundary resetKey={slide} fallback={() => <p className={styles.failed}>{title}</p>}>
            <SlideView briefing={briefing} index={index} box={shrinkSlide(THUMB_WIDTH)} onFigure={setFigure} isLive={false} />
          </ErrorBoundary>
        )}
      </div>
      <p className={styles.caption} aria-hidden="true">
        <strong>{index + 1}</strong>
        <span>{translate(`builder.kind.${slide.kind}`)}</span>
        {isChanged && <em>{translate("builder.changedMark")}</em>}
      </p>
    </li>
  );
}

import { useCallback, useState } from "react";
import type { Figure } from "#charts/figure.ts";
import type { Briefing } from "#core/domain/briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import { closeEvidence, makeFigureSlide } from "#pages/briefing/make-slide.ts";
import { SlideAside } from "#pages/briefing/slide-aside.tsx";
import type { Builder, ChosenSlide } from "#pages/briefing/use-builder.ts";
import { useSlideChange } from "#pages/briefing/use-slide-change.ts";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import type { Address } from "#state/address.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#pages/briefing/builder.module.css";

interface SlideDeskProps {
  readonly briefing: Briefing;
  readonly chosen: ChosenSlide;
  readonly builder: Builder;
}

const isSame = (a: Address, b: Address): boolean => a.pathname === b.pathname && a.search === b.search;

/** The chosen slide, large and live, and what can be said and done about it. */
export function SlideDesk({ briefing, chosen: { slide, index }, builder }: SlideDeskProps) {
  const { manifest } = useCorpus();
  const [ref, width] = useWidth(914);
  const [moved, setMoved] = useState<Address | null>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  const take = useCallback((drawn: Figure) => {
    setFigure(drawn);
  }, []);
  const isMoved = moved !== null && slide.kind === "figure" && !isSame(closeEvidence(moved), slide.address);
  const change = useSlideChange(slide, isMoved ? null : figure);

  const takeView = (): void => {
    if (slide.kind !== "figure" || moved === null || figure === null) return;
    builder.change({ ...makeFigureSlide({ address: moved, figure: slide.figure, face: slide.face }, figure, manifest.datasetVersion), id: slide.id, title: slide.title, notes: slide.notes });
    setMoved(null);
    builder.say(translate("builder.viewTaken"));
  };
  return (
    <div className={styles.desk}>
      <div>
        <section aria-label={translate("builder.stage")}>
          <div ref={ref} className={styles.frame}>
            <SlideView briefing={briefing} index={index} box={shrinkSlide(width)} moved={moved} onMove={setMoved} onFigure={take} isLive />
          </div>
        </section>
        {isMoved && (
          <div className={styles.moved} role="status">
            <p>{translate("builder.viewMoved")}</p>
            <button type="button" className={styles.primary} onClick={takeView}>
              {translate("builder.takeView")}
            </button>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                setMoved(null);
              }}
            >
              {translate("builder.leaveView")}
            </button>
          </div>
        )}
      </div>
      <SlideAside briefing={briefing} chosen={{ slide, index }} builder={builder} figure={figure} change={change} moved={moved} />
    </div>
  );
}

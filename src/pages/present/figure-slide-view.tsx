import { useCallback, useState } from "react";
import { matchPath } from "react-router-dom";
import type { Figure } from "#charts/figure.ts";
import type { FigureSlide } from "#core/domain/briefing.ts";
import { digestTable } from "#core/views/digest-table.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { translate } from "#i18n/translate.ts";
import { FIGURE_PAGES } from "#pages/figure-pages.ts";
import { FigureView } from "#pages/figure-view.tsx";
import { ScrollArea } from "#pages/present/scroll-area.tsx";
import { SlideFooter, type SlidePlace } from "#pages/present/slide-footer.tsx";
import type { Address } from "#state/address.ts";
import { parseUrlState, writeShown } from "#state/url-state.ts";
import styles from "#pages/present/slide.module.css";

interface FigureSlideViewProps {
  readonly slide: FigureSlide;
  readonly place: SlidePlace;
  readonly moved: Address | null;
  readonly onMove: (moved: Address | null) => void;
  /** Called with what is drawn, and when it changes. */
  readonly onFigure?: ((figure: Figure) => void) | undefined;
  readonly isLive: boolean;
}

const isSame = (a: Address, b: Address): boolean => a.pathname === b.pathname && a.search === b.search;

/** The same without the evidence. */
const close = ({ pathname, search }: Address): Address => ({ pathname, search: writeShown(search, null) });

/** A figure as it stands at its address: drawn live, and said to have changed where its rows have. */
export function FigureSlideView({ slide, place, moved, onMove, onFigure, isLive }: FigureSlideViewProps) {
  const corpus = useCorpus();
  const [figure, setFigure] = useState<Figure | null>(null);
  const take = useCallback(
    (drawn: Figure) => {
      setFigure(drawn);
      onFigure?.(drawn);
    },
    [onFigure],
  );
  const address = moved ?? slide.address;
  const { pathname, search } = slide.address;
  const follow = useCallback(
    (to: Address) => {
      if (isLive) onMove(isSame(to, { pathname, search }) ? null : to);
    },
    [isLive, onMove, pathname, search],
  );
  const isAsMade = isSame(close(address), close(slide.address));
  const hasChanged = isAsMade && figure !== null && slide.digest !== "" && digestTable(figure.table) !== slide.digest;
  const hasFilters = FIGURE_PAGES.find(({ path }) => matchPath(path, address.pathname) !== null)?.hasFilters === true;
  const title = slide.title === "" ? (figure?.title ?? slide.caption) : slide.title;
  return (
    <>
      <header className={styles.head}>
        <h2 id={place.titleId}>{title}</h2>
        {slide.face === "chart" && figure !== null && figure.how !== "" && <p className={styles.how}>{figure.how}</p>}
      </header>
      <ScrollArea isFitted={!place.flows}>
        <FigureView
          key={slide.figure}
          address={address}
          figure={slide.figure}
          face={slide.face}
          onFigure={take}
          onAddress={follow}
          hasEvidence={isLive}
          className={styles.figure}
        />
      </ScrollArea>
      <SlideFooter
        place={place}
        warning={hasChanged ? translate("present.changed", { dataset: slide.dataset }) : null}
      >
        {hasFilters && <span>{translate("present.filters", { filters: describeFilter(corpus, parseUrlState(address.search).filter) })}</span>}
        {hasFilters && figure !== null && <span>{translate("present.readouts", { n: figure.table.n, total: corpus.readouts.length })}</span>}
      </SlideFooter>
    </>
  );
}

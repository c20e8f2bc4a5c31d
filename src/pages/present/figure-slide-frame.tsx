import type { ReactNode } from "react";
import { matchPath } from "react-router-dom";
import type { Figure } from "#charts/figure.ts";
import type { FigureSlide } from "#core/domain/briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { translate } from "#i18n/translate.ts";
import { FIGURE_PAGES } from "#pages/figure-pages.ts";
import { SlideFooter, type SlidePlace } from "#pages/present/slide-footer.tsx";
import type { Address } from "#state/address.ts";
import { parseUrlState } from "#state/url-state.ts";
import styles from "#pages/present/slide.module.css";

interface FigureSlideFrameProps {
  readonly slide: FigureSlide;
  readonly place: SlidePlace;
  /** As it is drawn; null until it is. */
  readonly figure: Pick<Figure, "title" | "how"> & { readonly table: Pick<Figure["table"], "n"> } | null;
  /** Where the figure is now. */
  readonly address: Address;
  readonly warning?: string | null;
  /** Which of several slides that the figure goes over. */
  readonly part?: { readonly number: number; readonly count: number };
  readonly children: ReactNode;
}

/** What stands around a figure on its slide: title and how to read it above, filter, source and place below. */
export function FigureSlideFrame({ slide, place, figure, address, warning = null, part, children }: FigureSlideFrameProps) {
  const corpus = useCorpus();
  const hasFilters = FIGURE_PAGES.find(({ path }) => matchPath(path, address.pathname) !== null)?.hasFilters === true;
  const title = slide.title === "" ? (figure?.title ?? slide.caption) : slide.title;
  return (
    <>
      <header className={styles.head}>
        <h2 id={place.titleId}>{part === undefined || part.count === 1 ? title : translate("present.part", { title, part: part.number, parts: part.count })}</h2>
        {slide.face === "chart" && figure !== null && figure.how !== "" && <p className={styles.how}>{figure.how}</p>}
      </header>
      {children}
      <SlideFooter place={place} warning={warning}>
        {hasFilters && <span>{translate("present.filters", { filters: describeFilter(corpus, parseUrlState(address.search).filter) })}</span>}
        {hasFilters && figure !== null && <span>{translate("present.readouts", { n: figure.table.n, total: corpus.readouts.length })}</span>}
      </SlideFooter>
    </>
  );
}

import { useCallback, useState } from "react";
import type { Figure } from "#charts/figure.ts";
import type { FigureSlide } from "#core/domain/briefing.ts";
import { digestTable } from "#core/views/digest-table.ts";
import { translate } from "#i18n/translate.ts";
import { FigureView } from "#pages/figure-view.tsx";
import { ScrollArea } from "#pages/present/scroll-area.tsx";
import { FigureSlideFrame } from "#pages/present/figure-slide-frame.tsx";
import type { SlidePlace } from "#pages/present/slide-footer.tsx";
import type { Address } from "#state/address.ts";
import { writeShown } from "#state/url-state.ts";
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
  return (
    <FigureSlideFrame slide={slide} place={place} figure={figure} address={address} warning={hasChanged ? translate("present.changed", { dataset: slide.dataset }) : null}>
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
    </FigureSlideFrame>
  );
}

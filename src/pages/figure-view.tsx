import { Suspense, lazy, useEffect, useMemo, useState, type ReactNode } from "react";
import { matchPath } from "react-router-dom";
import { FigureFrameContext, type Face, type Figure, type FigureFrame } from "#charts/figure.ts";
import { EvidenceDrawer } from "#features/evidence/evidence-drawer.tsx";
import { translate } from "#i18n/translate.ts";
import { FIGURE_PAGES } from "#pages/figure-pages.ts";
import type { Address } from "#state/address.ts";
import { OwnParams } from "#state/page-param.ts";
import { createPlace, PlaceContext } from "#state/place.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";

interface FigureViewProps {
  /** Where the page is that has the figure. */
  readonly address: Address;
  /** Which of the page's figures; the first one drawn where null. */
  readonly figure: string | null;
  readonly face?: Face;
  /** Called when it is drawn, and when its rows or words change. */
  readonly onFigure?: (figure: Figure) => void;
  /** Called when it is moved by what is pressed in it: another filter, evidence opened. */
  readonly onAddress?: (address: Address) => void;
  /** A mark that is pressed opens the evidence beside the figure. */
  readonly hasEvidence?: boolean;
  readonly className?: string | undefined;
}

const DRAWN_PAGES = FIGURE_PAGES.map(({ path, load }) => ({ path, Element: lazy(async () => ({ default: (await load()).Page })) }));

const ignore = (): void => undefined;

interface DrawnPage {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly element: ReactNode;
}

function findPage(pathname: string): DrawnPage | undefined {
  const [page] = DRAWN_PAGES.flatMap(({ path, Element }) => {
    const match = matchPath(path, pathname);
    return match === null ? [] : [{ params: match.params, element: <Element /> }];
  });
  return page;
}

/** Says when the page has been drawn, whether or not it had the figure. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}

/**
 * One figure of any page, as it is at an address, without moving the app there. Another address moves it; another figure wants
 * another `key`.
 */
export function FigureView({ address: asked, figure: wanted, face = "chart", onFigure = ignore, onAddress = ignore, hasEvidence = false, className }: FigureViewProps) {
  const [address, setAddress] = useState(asked);
  const [place] = useState(() => createPlace(asked, setAddress));
  const { pathname, search } = asked;
  useEffect(() => {
    const present = place.read();
    if (present.pathname !== pathname || present.search !== search) place.move?.({ pathname, search });
  }, [place, pathname, search]);
  useEffect(() => {
    onAddress(address);
  }, [onAddress, address]);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [hasArrived, setHasArrived] = useState(false);
  const [isDrawn, setIsDrawn] = useState(false);
  const frame = useMemo<FigureFrame | null>(() => {
    if (host === null) return null;
    let first = wanted;
    return {
      host,
      face,
      takes: (id) => {
        first ??= id;
        return id === first;
      },
      onFigure: (figure) => {
        setIsDrawn(true);
        onFigure(figure);
      },
    };
  }, [host, wanted, face, onFigure]);
  // The same as long as the path is: a page that is drawn again for every slide that is turned takes longer than the turning.
  const page = useMemo(() => findPage(address.pathname), [address.pathname]);
  const isMissing = !isDrawn && (hasArrived || page === undefined);
  return (
    <PlaceContext value={place}>
      <div ref={setHost} className={className}>
        {!isDrawn && <Notice role={isMissing ? "alert" : "status"}>{translate(isMissing ? "figure.missing" : "loading.chart")}</Notice>}
      </div>
      {frame !== null && page !== undefined && (
        <div hidden>
          <FigureFrameContext value={frame}>
            <OwnParams value={page.params}>
              <ErrorBoundary fallback={(error) => <Arrival key={String(error)} onArrive={() => { setHasArrived(true); }} />}>
                <Suspense fallback={null}>
                  {page.element}
                  <Arrival onArrive={() => { setHasArrived(true); }} />
                </Suspense>
              </ErrorBoundary>
            </OwnParams>
          </FigureFrameContext>
        </div>
      )}
      {hasEvidence && <EvidenceDrawer />}
    </PlaceContext>
  );
}

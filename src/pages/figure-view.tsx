import { Suspense, useEffect, useMemo, useState, type ReactNode } from "react";
import { matchPath } from "react-router-dom";
import { FigureFrameContext, type Face, type Figure, type FigureFrame } from "#charts/figure.ts";
import { lazyAgain } from "#charts/lazy-again.tsx";
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

const DRAWN_PAGES = FIGURE_PAGES.map(({ path, load }) => ({ path, Element: lazyAgain(async () => (await load()).Page) }));

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

/** Says when it is drawn. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}

interface Failure {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What stands in the figure's place until it is drawn: that it comes, that its page could not be drawn, that its page has it no more. */
function Waiting({ failure, isMissing }: { readonly failure: Failure | null; readonly isMissing: boolean }) {
  if (failure !== null) {
    return (
      <Notice role="alert" action={{ label: translate("fault.retry"), onClick: failure.retry }}>
        {translate("fault.panel", { detail: failure.error instanceof Error ? failure.error.message : String(failure.error) })}
      </Notice>
    );
  }
  return <Notice role={isMissing ? "alert" : "status"}>{translate(isMissing ? "figure.missing" : "loading.chart")}</Notice>;
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
  const [failure, setFailure] = useState<Failure | null>(null);
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
        {!isDrawn && <Waiting failure={failure} isMissing={isMissing} />}
      </div>
      {frame !== null && page !== undefined && (
        <div hidden>
          <FigureFrameContext value={frame}>
            <OwnParams value={page.params}>
              <ErrorBoundary fallback={(error, retry) => <Arrival onArrive={() => { setFailure((known) => (known?.error === error ? known : { error, retry })); }} />}>
                <Suspense fallback={null}>
                  {page.element}
                  <Arrival onArrive={() => { setHasArrived(true); setFailure(null); }} />
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

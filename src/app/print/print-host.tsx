import { Suspense } from "react";
import { lazyAgain } from "#charts/lazy-again.tsx";
import type { PrintPartsProps } from "#app/print/print-parts.tsx";
import { AfterPaint, RANKS } from "#ui/after-paint.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";

const PrintParts = lazyAgain<PrintPartsProps>(async () => (await import("#app/print/print-parts.tsx")).PrintParts);

/** What only paper shows, loaded after the page has been painted. Without it the page still prints, plainly. */
export function PrintHost(props: PrintPartsProps) {
  return (
    <AfterPaint rank={RANKS.paper} fallback={null}>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <PrintParts {...props} />
        </Suspense>
      </ErrorBoundary>
    </AfterPaint>
  );
}

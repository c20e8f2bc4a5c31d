import { Suspense, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";

interface FigureBodyProps {
  /** A new one gives what failed another chance. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

/** Around what may load late or fail: a wait that says so, an error that stays here. */
export function FigureBody({ resetKey, children }: FigureBodyProps) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, retry) => (
        <Notice role="alert" action={{ label: translate("fault.retry"), onClick: retry }}>
          {translate("fault.panel", { detail: error instanceof Error ? error.message : String(error) })}
        </Notice>
      )}
    >
      <Suspense fallback={<Notice>{translate("loading.chart")}</Notice>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

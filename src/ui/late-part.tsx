import { Suspense, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import styles from "#ui/late-part.module.css";

interface LatePartProps {
  /** What was asked for: the next request is another chance. */
  readonly resetKey: unknown;
  /** Takes the request back. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Around what opens beside or over a page and is loaded when it is wanted: where that fails, the page stays, and a note over its foot says so. */
export function LatePart({ resetKey, onLeave, children }: LatePartProps) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, retry) => (
        <div role="alert" className={`${styles.fault} no-print`}>
          <p>{translate("fault.panel", { detail: error instanceof Error ? error.message : String(error) })}</p>
          <button type="button" onClick={retry}>
            {translate("fault.retry")}
          </button>
          <button type="button" onClick={onLeave}>
            {translate("fault.leave")}
          </button>
        </div>
      )}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

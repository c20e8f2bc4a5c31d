import { lazy, Suspense } from "react";
import { useOfflineStore } from "#state/offline-store.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";

const OfflineNotice = lazy(async () => ({ default: (await import("#app/offline/offline-notice.tsx")).OfflineNotice }));

/** Room for what is to be said of work without a network. */
export function OfflineHost() {
  const status = useOfflineStore((state) => state.status);
  return (
    status !== null && (
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <OfflineNotice status={status} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

import { Suspense } from "react";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { useExportStore, type ExportRequest } from "#state/export-store.ts";

const ExportDialog = lazyAgain<{ readonly request: ExportRequest }>(async () => (await import("#app/export/export-dialog.tsx")).ExportDialog);

/** Opens the export dialog over whatever page asks for it. */
export function ExportHost() {
  const request = useExportStore((state) => state.request);
  return request === null ? null : (
    <Suspense fallback={null}>
      <ExportDialog request={request} />
    </Suspense>
  );
}

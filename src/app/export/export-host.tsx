import { lazyAgain } from "#charts/lazy-again.tsx";
import { useExportStore, type ExportRequest } from "#state/export-store.ts";
import { LatePart } from "#ui/late-part.tsx";

const ExportDialog = lazyAgain<{ readonly request: ExportRequest }>(async () => (await import("#app/export/export-dialog.tsx")).ExportDialog);

/** Opens the export dialog over whatever page asks for it. */
export function ExportHost() {
  const request = useExportStore((state) => state.request);
  const close = useExportStore((state) => state.close);
  return request === null ? null : (
    <LatePart resetKey={request} onLeave={close}>
      <ExportDialog request={request} />
    </LatePart>
  );
}

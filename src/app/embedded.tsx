import "#app/print/print.css";
import { Suspense } from "react";
import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { useLocation } from "react-router-dom";
import { DatasetFaultScreen } from "#app/dataset-fault-screen.tsx";
import { usePrintLayout } from "#app/print/use-print-layout.ts";
import { useApplyTheme } from "#app/use-apply-theme.ts";
import { translate } from "#i18n/translate.ts";
import { EmbedView } from "#pages/embed/embed-view.tsx";
import { readEmbed } from "#state/embed-address.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";
import { useLinkedMarks } from "#ui/use-linked-marks.ts";

/** The app where its address says `embed=1`: one figure without the app's frame. */
export function Embedded() {
  const { search } = useLocation();
  const { theme, print } = readEmbed(search);
  useApplyTheme(print === null ? theme : "light");
  usePrintLayout();
  useLinkedMarks();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary onRetry={reset} fallback={(error, retry) => <main><DatasetFaultScreen error={error} onRetry={retry} /></main>}>
          <Suspense fallback={<Notice>{translate("loading.corpus")}</Notice>}>
            <EmbedView />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

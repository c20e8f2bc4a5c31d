import { Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { matchPath, useLocation } from "react-router-dom";
import { Attribution } from "#app/attribution.tsx";
import { BriefingHost } from "#app/briefing-host.tsx";
import { DatasetFaultScreen } from "#app/dataset-fault-screen.tsx";
import { ExportHost } from "#app/export/export-host.tsx";
import { Masthead } from "#app/masthead.tsx";
import { PageRoutes } from "#app/page-routes.tsx";
import { SheetHost } from "#app/palette/sheet-host.tsx";
import { PrintHost } from "#app/print/print-host.tsx";
import { useApplyTheme } from "#app/use-apply-theme.ts";
import { EvidenceDrawer } from "#features/evidence/evidence-drawer.tsx";
import { FilterBar } from "#features/filters/filter-bar.tsx";
import { translate } from "#i18n/translate.ts";
import { PAGES } from "#pages/registry.ts";
import { useThemeStore } from "#state/theme-store.ts";
import { useFollowUrl } from "#state/use-url-actions.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";
import { useLinkedMarks } from "#ui/use-linked-marks.ts";
import styles from "#app/shell.module.css";

/** The page that the address names, with what stands in its place while it loads or when it fails. */
function CurrentPage({ pathname }: { readonly pathname: string }) {
  return (
    <ErrorBoundary resetKey={pathname} fallback={(error, retry) => <DatasetFaultScreen error={error} onRetry={retry} />}>
      <Suspense fallback={<Notice>{translate("loading.page")}</Notice>}>
        <PageRoutes />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Names the tab, and on a change of page goes to its top and moves the focus there, as a browser would. */
function useArrival(pathname: string, title: string): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  // A layout effect, so that a page that names the thing it shows (`useTitle`) has the last word.
  useLayoutEffect(() => {
    document.title = translate("app.title", { title, app: translate("app.name") });
  }, [title]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

export function Shell() {
  useFollowUrl();
  useApplyTheme(useThemeStore((state) => state.theme));
  const { pathname } = useLocation();
  const page = PAGES.find(({ path }) => matchPath(path, pathname) !== null);
  const main = useArrival(pathname, translate(page?.title ?? "page.notFound"));
  useLinkedMarks();

  if (page?.isAlone === true) return <CurrentPage pathname={pathname} />;
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <div className={styles.shell}>
          <a className={styles.skip} href="#main" onClick={(event) => { event.preventDefault(); document.getElementById("main")?.focus(); }}>
            {translate("app.skip")}
          </a>
          <Masthead />
          <SheetHost />
          <BriefingHost />
          <ErrorBoundary
            onRetry={reset}
            fallback={(error, retry) => (
              <main id="main" className={styles.main} tabIndex={-1}>
                <DatasetFaultScreen error={error} onRetry={retry} />
              </main>
            )}
          >
            <Suspense fallback={<main id="main" className={styles.main} tabIndex={-1}><Notice>{translate("loading.corpus")}</Notice></main>}>
              <PrintHost title={translate(page?.title ?? "page.notFound")} hasFilters={page?.hasFilters === true} />
              {page?.hasFilters === true && <FilterBar />}
              <div className={styles.body}>
                <main ref={main} id="main" className={styles.main} tabIndex={-1}>
                  <CurrentPage pathname={pathname} />
                </main>
                <EvidenceDrawer />
              </div>
              <Attribution />
              <ExportHost />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </QueryErrorResetBoundary>
  );
}

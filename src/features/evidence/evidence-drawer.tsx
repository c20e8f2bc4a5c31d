import { Suspense } from "react";
import { lazyAgain } from "#charts/lazy-again.tsx";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { useUrlStore } from "#state/use-url-store.ts";

/** Loads what the drawer needs, so that it opens at once when it is wanted. */
export const preloadDrawer = () => import("#features/evidence/open-drawer.tsx");

const OpenDrawer = lazyAgain<{ readonly query: EvidenceQuery }>(async () => (await preloadDrawer()).OpenDrawer);

/** What the mark last clicked counts, and its sentences. Open while the address says what to show. */
export function EvidenceDrawer() {
  const query = useUrlStore((state) => state.evidence);
  return query === null ? null : (
    <Suspense fallback={null}>
      <OpenDrawer query={query} />
    </Suspense>
  );
}

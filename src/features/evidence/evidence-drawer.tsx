import { lazyAgain } from "#charts/lazy-again.tsx";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { LatePart } from "#ui/late-part.tsx";

/** Loads what the drawer needs, so that it opens at once when it is wanted. */
export const preloadDrawer = () => import("#features/evidence/open-drawer.tsx");

const OpenDrawer = lazyAgain<{ readonly query: EvidenceQuery }>(async () => (await preloadDrawer()).OpenDrawer);

/** What the mark last clicked counts, and its sentences. Open while the address says what to show. */
export function EvidenceDrawer() {
  const query = useUrlStore((state) => state.evidence);
  const { showEvidence } = useUrlActions();
  return query === null ? null : (
    <LatePart
      resetKey={query}
      onLeave={() => {
        showEvidence(null);
      }}
    >
      <OpenDrawer query={query} />
    </LatePart>
  );
}

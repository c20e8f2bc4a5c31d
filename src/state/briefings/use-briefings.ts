import { useMemo } from "react";
import { useStore } from "zustand";
import { compareText } from "#core/domain/compare.ts";
import type { Briefing } from "#core/domain/briefing.ts";
import { toBriefing } from "#state/briefings/briefing-entry.ts";
import type { BriefingNews } from "#state/briefings/briefing-store.ts";
import type { DamagedBriefing, ShelfError } from "#state/briefings/shelf.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";

export interface BriefingsView {
  readonly isLoaded: boolean;
  /** The latest changed first. */
  readonly briefings: readonly Briefing[];
  readonly damaged: readonly DamagedBriefing[];
  readonly trouble: ShelfError | null;
  readonly news: readonly BriefingNews[];
}

/** All briefings kept in this browser. */
export function useBriefings(): BriefingsView {
  const { state } = useBriefingStore();
  const { isLoaded, entries, damaged, trouble, news } = useStore(state);
  const briefings = useMemo(
    () => [...entries.values()].map(toBriefing).sort((a, b) => compareText(b.changedAt, a.changedAt) || compareText(a.id, b.id)),
    [entries],
  );
  return { isLoaded, briefings, damaged, trouble, news };
}

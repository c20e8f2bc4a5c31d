import { createContext, useContext, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Briefing } from "#core/domain/briefing.ts";
import { toBriefing } from "#state/briefings/briefing-entry.ts";
import { createBriefingStore, type BriefingStore } from "#state/briefings/briefing-store.ts";
import type { DamagedBriefing } from "#state/briefings/shelf.ts";
import { warnOnLeaving } from "#state/briefings/warn-on-leaving.ts";
import { openWindowShelf } from "#state/briefings/window-shelf.ts";

const windowBriefings = createBriefingStore({ openShelf: openWindowShelf });
warnOnLeaving(windowBriefings);

/** Other briefings than those kept in the browser, such as the one that came with its file: `createBriefingStore({ openShelf: … createMemoryShelf([briefing]) })`. */
export const BriefingsContext = createContext<BriefingStore>(windowBriefings);

/** The briefings, and what can be done with them; reads them where that was not done. */
export function useBriefingStore(): BriefingStore {
  const store = useContext(BriefingsContext);
  useEffect(() => {
    void store.load();
  }, [store]);
  return store;
}

export type BriefingView =
  | { readonly kind: "loading" }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly record: DamagedBriefing }
  | { readonly kind: "ready"; readonly briefing: Briefing; readonly isSaved: boolean; readonly canUndo: boolean; readonly canRedo: boolean };

/** One briefing as it now is, in whichever tab it was changed. */
export function useBriefing(id: string): BriefingView {
  const { state } = useBriefingStore();
  const isLoaded = useStore(state, (present) => present.isLoaded);
  const entry = useStore(state, (present) => present.entries.get(id));
  const record = useStore(state, (present) => present.damaged.find((other) => other.id === id));
  return useMemo(() => {
    if (entry !== undefined) {
      const { past, future } = entry.history;
      return { kind: "ready", briefing: toBriefing(entry), isSaved: entry.isSaved, canUndo: past.length > 0, canRedo: future.length > 0 };
    }
    if (record !== undefined) return { kind: "damaged", record };
    return { kind: isLoaded ? "missing" : "loading" };
  }, [entry, record, isLoaded]);
}

import type { BriefingStore } from "#state/briefings/briefing-store.ts";

const warn = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};

/** Asks, on whatever page, before a tab is closed that alone holds what was made in it. Gives what ends that. */
export function warnOnLeaving({ state }: Pick<BriefingStore, "state">): () => void {
  const follow = (): void => {
    const { trouble, entries } = state.getState();
    window.removeEventListener("beforeunload", warn);
    if (trouble !== null && entries.size > 0) window.addEventListener("beforeunload", warn);
  };
  follow();
  const unsubscribe = state.subscribe(follow);
  return () => {
    unsubscribe();
    window.removeEventListener("beforeunload", warn);
  };
}

import { create } from "zustand";
import { readAddress } from "#state/address.ts";
import { parseUrlState, type UrlState } from "#state/url-state.ts";

interface UrlStore extends UrlState {
  readonly search: string;
  /** Takes over what the address says. Parts that did not change keep their identity, so that nothing else renders again. */
  readonly follow: (search: string) => void;
}

const keepIfSame = <T>(before: T, after: T): T => (JSON.stringify(before) === JSON.stringify(after) ? before : after);

/** The address as state. The URL is the truth: only `follow` writes here, after the router has moved. */
export const useUrlStore = create<UrlStore>((set, get) => {
  const initial = readAddress().search;
  return {
    ...parseUrlState(initial),
    search: initial,
    follow: (search) => {
      const before = get();
      if (search === before.search) return;
      const after = parseUrlState(search);
      set({
        search,
        filter: keepIfSame(before.filter, after.filter),
        evidence: keepIfSame(before.evidence, after.evidence),
        problems: keepIfSame(before.problems, after.problems),
      });
    },
  };
});

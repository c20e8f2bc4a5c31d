import { createStore, type StoreApi } from "zustand";
import { readAddress } from "#state/address.ts";
import { parseUrlState, type UrlState } from "#state/url-state.ts";

export interface UrlStore extends UrlState {
  readonly search: string;
  /** Takes over what the address says. Parts that did not change keep their identity, so that nothing else renders again. */
  readonly follow: (search: string) => void;
}

const keepIfSame = <T>(before: T, after: T): T => (JSON.stringify(before) === JSON.stringify(after) ? before : after);

/** An address as state. The address is the truth: only `follow` writes here, after it has moved. */
export const createUrlStore = (initial: string): StoreApi<UrlStore> =>
  createStore<UrlStore>((set, get) => ({
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
  }));

/** The address of the window. */
export const windowUrl = createUrlStore(readAddress().search);

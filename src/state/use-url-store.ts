import { useStore } from "zustand";
import { usePlace } from "#state/place.ts";
import type { UrlStore } from "#state/url-store.ts";

/** What the address says, of the place where this is rendered. */
export const useUrlStore = <Slice>(select: (state: UrlStore) => Slice): Slice => useStore(usePlace().url, select);

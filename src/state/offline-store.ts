import { create } from "zustand";

/** `kept`: the app works without a network; `newer`: a new version is there and waits. Null before either is known. */
export type OfflineStatus = "kept" | "newer" | null;

interface OfflineStore {
  readonly status: OfflineStatus;
  readonly setStatus: (status: OfflineStatus) => void;
  /** Lets the new version in and loads the page anew; nothing where none waits. */
  readonly update: () => void;
  readonly setUpdate: (update: () => void) => void;
}

export const useOfflineStore = create<OfflineStore>((set) => ({
  status: null,
  setStatus: (status) => {
    set({ status });
  },
  update: () => undefined,
  setUpdate: (update) => {
    set({ update });
  },
}));

import { createJSONStorage, type StateStorage } from "zustand/middleware";

const attempt = <Result>(work: () => Result, otherwise: Result): Result => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** Where the browser gives a page no storage, or has no room left in it, what is chosen lasts as long as the page, and nothing stops. */
const forgiving: StateStorage = {
  getItem: (name) => attempt(() => window.localStorage.getItem(name), null),
  setItem: (name, value) => {
    attempt(() => {
      window.localStorage.setItem(name, value);
    }, undefined);
  },
  removeItem: (name) => {
    attempt(() => {
      window.localStorage.removeItem(name);
    }, undefined);
  },
};

/** Keeps choices in the browser. For `persist` of all stores that do. */
export const keepInBrowser = <State>() => createJSONStorage<State>(() => forgiving);

import { createContext, useContext } from "react";
import type { StoreApi } from "zustand";
import { createUrlStore, windowUrl, type UrlStore } from "#state/url-store.ts";
import { readAddress, type Address } from "#state/address.ts";

/**
 * Where a view takes its address from: the window's, or one of its own, as a slide and the preview of an export have, which
 * show a page as it is at another address and are moved about without moving the app.
 */
export interface Place {
  readonly url: StoreApi<UrlStore>;
  readonly read: () => Address;
  /** Moves a place of its own; null where the router moves. */
  readonly move: ((to: Address) => void) | null;
}

export const WINDOW_PLACE: Place = { url: windowUrl, read: readAddress, move: null };

/** A place of its own, at an address. */
export function createPlace(start: Address, onMove: (to: Address) => void = () => undefined): Place {
  const url = createUrlStore(start.search);
  let present = start;
  return {
    url,
    read: () => present,
    move: (to) => {
      present = to;
      url.getState().follow(to.search);
      onMove(to);
    },
  };
}

export const PlaceContext = createContext<Place>(WINDOW_PLACE);

export const usePlace = (): Place => useContext(PlaceContext);

/** Is this the page that the window shows, rather than a view of another? Names of the tab and keys are for it alone. */
export const useIsWindow = (): boolean => usePlace().move === null;

import { useEffect, useLayoutEffect, useMemo } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { EMPTY_FILTER, isOnly, type Filter } from "#core/domain/filter.ts";
import type { Address } from "#state/address.ts";
import { useIsWindow, usePlace, type Place } from "#state/place.ts";
import { useSettingStore } from "#state/setting-store.ts";
import { parseUrlState, writeFilter, writeSetting, writeShown } from "#state/url-state.ts";
import { windowUrl } from "#state/url-store.ts";
import { useUrlStore } from "#state/use-url-store.ts";

export interface UrlActions {
  /**
   * Changes part of the filter; a function is given the address's own, which what is drawn may be yet to follow. `replace` writes over the
   * present entry of the history (while a brush is dragged).
   */
  readonly changeFilter: (part: Partial<Filter> | ((filter: Filter) => Partial<Filter>), how?: { replace?: boolean }) => void;
  /** Shows a counterpart alone, or all of them where it is alone already. */
  readonly toggleOnly: (party: string) => void;
  readonly clearFilter: () => void;
  /** Writes the filter as it was understood and changes some settings, over the present entry of the history. */
  readonly mend: (filter: Filter, settings: Readonly<Record<string, string | null>>) => void;
  /** Opens the drawer, or closes it; settings of the page change in the same step. */
  readonly showEvidence: (query: EvidenceQuery | null, settings?: Readonly<Record<string, string | null>>) => void;
  readonly changeSetting: (name: string, value: string | null) => void;
  /** Changes several settings of a page at once. */
  readonly changeSettings: (values: Readonly<Record<string, string | null>>) => void;
}

const writeSettings = (search: string, values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values).reduce((before, [name, value]) => writeSetting(before, name, value), search);

type Go = (to: Address, how?: { readonly replace?: boolean }) => void;

const createActions = (read: Place["read"], goTo: Go): UrlActions => {
  const go = (write: (search: string) => string, replace = false): void => {
    const { pathname, search } = read();
    const next = write(search);
    if (next !== search) goTo({ pathname, search: next }, { replace });
  };
  const goToFilter = (change: (filter: Filter) => Filter, replace = false): void => {
    go((search) => writeFilter(search, change(parseUrlState(search).filter)), replace);
  };
  return {
    changeFilter: (part, { replace = false } = {}) => {
      goToFilter((filter) => ({ ...filter, ...(typeof part === "function" ? part(filter) : part) }), replace);
    },
    toggleOnly: (party) => {
      goToFilter((filter) => ({ ...filter, counterparts: isOnly(filter, party) ? [] : [party] }));
    },
    clearFilter: () => {
      goToFilter(() => EMPTY_FILTER);
    },
    mend: (filter, settings) => {
      go((search) => writeSettings(writeFilter(search, filter), settings), true);
    },
    showEvidence: (query, settings = {}) => {
      go((search) => writeSettings(writeShown(search, query), settings));
    },
    changeSetting: (name, value) => {
      go((search) => writeSetting(search, name, value), true);
    },
    changeSettings: (values) => {
      go((search) => writeSettings(search, values), true);
    },
  };
};

/** Leads to another address: the router for the window's page, the place itself for a view of another. */
export function useGoTo(): Go {
  const { move } = usePlace();
  const navigate = useNavigate();
  return useMemo<Go>(() => move ?? ((to, how) => void navigate(to, how)), [move, navigate]);
}

export function useUrlActions(): UrlActions {
  const { read } = usePlace();
  const goTo = useGoTo();
  return useMemo(() => createActions(read, goTo), [read, goTo]);
}

/** Keeps the window's store in step with the router. Called once, at the root. */
export function useFollowUrl(): void {
  const { search } = useLocation();
  useLayoutEffect(() => {
    windowUrl.getState().follow(search);
  }, [search]);
}

/**
 * A page's own setting from the address, such as a chart's measure; the first choice where it is absent or unknown. An unknown
 * value is shown with the filter's problems.
 */
export function useSetting<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const declare = useSettingStore((state) => state.declare);
  const all = choices.join(" ");
  const isWindow = useIsWindow();
  useEffect(() => (isWindow ? declare({ name, choices: all.split(" ") }) : undefined), [isWindow, declare, name, all]);
  const value = useUrlStore((state) => new URLSearchParams(state.search).get(name));
  return choices.find((choice) => choice === value) ?? choices[0];
}

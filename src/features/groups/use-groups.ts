import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { isNoGroup, NO_GROUP, parseGroup, REST, writeGroup, type GroupPair, type ReadoutGroup } from "#core/domain/group.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

export interface Groups {
  readonly pair: GroupPair;
  /** Settings of the address that are not understood, as they stand there. */
  readonly problems: readonly string[];
  readonly changeA: (group: ReadoutGroup) => void;
  /** null for all others. */
  readonly changeB: (group: ReadoutGroup | null) => void;
  readonly swap: (() => void) | null;
}

/** The counterpart with the most meetings, against all others, is what an address without groups means. */
const defaultGroup = ({ counterparts }: Corpus): ReadoutGroup => ({ ...NO_GROUP, counterparts: counterparts.slice(0, 1) });

/** The two groups of the address: `a=with:USA&b=with:GBR~FRA`. */
export function useGroups(corpus: Corpus): Groups {
  const textA = useUrlStore((state) => new URLSearchParams(state.search).get("a"));
  const textB = useUrlStore((state) => new URLSearchParams(state.search).get("b"));
  const { changeSetting, changeSettings } = useUrlActions();
  return useMemo(() => {
    const readA = textA === null ? defaultGroup(corpus) : parseGroup(textA);
    const readB = textB === null || textB === REST ? null : parseGroup(textB);
    const isKnown = (code: string): boolean => corpus.counterparts.includes(code);
    const unknown = [readA, readB].flatMap((group) => group?.counterparts.filter((code) => !isKnown(code)) ?? []);
    const faults = [readA === null ? textA : null, readB === null && textB !== null && textB !== REST ? textB : null].filter((text) => text !== null);
    const a = readA ?? defaultGroup(corpus);
    const pair: GroupPair = { a, b: readB };
    return {
      pair,
      problems: [...faults, ...unknown],
      changeA: (group) => {
        changeSetting("a", writeGroup(group) || null);
      },
      changeB: (group) => {
        changeSetting("b", group === null ? null : writeGroup(group) || null);
      },
      swap:
        readB === null || isNoGroup(readB)
          ? null
          : () => {
              changeSettings({ a: writeGroup(readB), b: writeGroup(a) });
            },
    };
  }, [textA, textB, corpus, changeSetting, changeSettings]);
}

import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";
import { foldRows, layOutRows, type CompareBlock } from "#core/views/compare-rows.ts";
import { COMPARE_KINDS, compareTexts, isChange, isShown, type CompareKind, type Comparison } from "#core/views/compare-view.ts";
import { findWrongKinds, parseKinds, parsePlace, writeKinds, writePlace, type Place } from "#features/compare/compare-settings.ts";
import { useReportedSetting } from "#state/use-reported-setting.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

export interface ComparisonState {
  readonly comparison: Comparison;
  readonly blocks: readonly CompareBlock[];
  readonly kinds: readonly CompareKind[];
  readonly chooseKinds: (kinds: readonly CompareKind[]) => void;
  /** The sentence that the address names, and the group that has it. */
  readonly place: Place | null;
  readonly current: number | null;
  readonly goTo: (place: Place) => void;
  /** Groups that changed and are shown, in reading order; which of them is the present one, -1 for none. */
  readonly stops: readonly number[];
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
}

/** All that is shown of two texts under the present address. */
export function useComparison(corpus: Corpus, a: ComparedText, b: ComparedText): ComparisonState {
  const { changeSetting } = useUrlActions();
  const kindsText = useUrlStore((state) => new URLSearchParams(state.search).get("kinds"));
  const placeText = useUrlStore((state) => new URLSearchParams(state.search).get("at"));
  const comparison = useMemo(() => compareTexts(corpus, a, b), [corpus, a, b]);
  const { groups, groupOfA, groupOfB } = comparison.alignment;
  const kinds = useMemo(() => parseKinds(kindsText), [kindsText]);
  const rows = useMemo(() => layOutRows(comparison), [comparison]);
  const blocks = useMemo(() => foldRows(rows, comparison, kinds), [rows, comparison, kinds]);
  const place = useMemo(() => parsePlace(placeText, { a, b }), [placeText, a, b]);
  useReportedSetting("kinds", findWrongKinds(kindsText), COMPARE_KINDS);
  useReportedSetting("at", placeText === null || place !== null ? [] : [placeText]);
  const current = place === null ? null : ((place.side === "a" ? groupOfA : groupOfB)[place.sentence] ?? null);
  const stops = useMemo(
    () => groups.flatMap((group, index) => (isShown(group, kinds) && (kinds.length > 0 || isChange(group)) ? [index] : [])),
    [groups, kinds],
  );
  // Asked for, and yet to be followed by the address: a key held down goes on from there.
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (asked.current === placeText) asked.current = null;
  }, [placeText]);
  const goTo = useCallback(
    (next: Place) => {
      asked.current = writePlace(next);
      changeSetting("at", asked.current);
    },
    [changeSetting],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const now = parsePlace(asked.current ?? placeText, { a, b });
      const from = now === null ? null : ((now.side === "a" ? groupOfA : groupOfB)[now.sentence] ?? null);
      const next = from === null ? stops.at(by === 1 ? 0 : -1) : by === 1 ? stops.find((stop) => stop > from) : stops.findLast((stop) => stop < from);
      const group = groups[next ?? -1];
      if (group === undefined) return;
      const lead = group.links[0];
      const [side, sentence] = group.b.length > 0 ? (["b", lead?.b ?? group.b[0]] as const) : (["a", group.a[0]] as const);
      if (sentence !== undefined) goTo({ side, sentence });
    },
    [stops, groups, groupOfA, groupOfB, a, b, placeText, goTo],
  );
  const chooseKinds = useCallback(
    (next: readonly CompareKind[]) => {
      changeSetting("kinds", writeKinds(next));
    },
    [changeSetting],
  );
  return { comparison, blocks, kinds, chooseKinds, place, current, goTo, stops, at: current === null ? -1 : stops.indexOf(current), step };
}

import { useMemo } from "react";
import { chooseSides } from "#core/views/compare-texts.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { FigureActions } from "#features/chart-panel/figure-actions.tsx";
import { Compare } from "#features/compare/compare.tsx";
import { CompareDeadEnd } from "#features/compare/compare-dead-end.tsx";
import { COMPARISON } from "#features/compare/compare-figure.ts";
import { CompareHead } from "#features/compare/compare-head.tsx";
import { titleComparison } from "#features/compare/compare-words.ts";
import { FilterProblems } from "#features/filters/filter-problems.tsx";
import { translate } from "#i18n/translate.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { useTitle } from "#pages/use-title.ts";
import "#i18n/parts/compare.ts";

/** Two readouts, or two accounts of one, side by side; the latest and the one before it, unless the address says which. */
export function Page() {
  const corpus = useCorpus();
  const refA = useUrlStore((state) => new URLSearchParams(state.search).get("a"));
  const refB = useUrlStore((state) => new URLSearchParams(state.search).get("b"));
  const { a, b } = useMemo(() => chooseSides(corpus, refA, refB), [corpus, refA, refB]);
  const [first, second] = [a?.text ?? null, b?.text ?? null];
  const isPair = first !== null && second !== null && first.ref !== second.ref;
  useTitle(isPair ? titleComparison(first, second) : translate("page.compare"));
  return (
    <>
      <FilterProblems corpus={corpus} />
      <CompareHead corpus={corpus} a={a} b={b} />
      {isPair ? <Compare corpus={corpus} a={first} b={second} actions={<FigureActions figure={COMPARISON} title={titleComparison(first, second)} />} /> : <CompareDeadEnd corpus={corpus} a={a} b={b} />}
    </>
  );
}

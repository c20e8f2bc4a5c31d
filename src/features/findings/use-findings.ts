import { useEffect, useState } from "react";
import type { Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { viewFindingsInSteps } from "#core/views/filter-findings.ts";

/** Work for so long, then let the page draw and listen. */
const SLICE_MILLISECONDS = 10;

interface Found {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly findings: readonly Finding[];
}

/** Runs steps in slices; gives the way to stop. */
function runInSlices<Result>(steps: Generator<void, Result>, onEnd: (result: Result) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = steps.next();
      if (step.done === true) {
        onEnd(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(goOn, 0);
  };
  goOn();
  return () => {
    clearTimeout(timer);
  };
}

/** The findings last worked out and the filter that they hold under, which may still be the one before; null where there are none yet. */
export function useFindings(corpus: Corpus, filter: Filter): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(
    () =>
      runInSlices(viewFindingsInSteps(corpus, filter), (findings) => {
        setFound({ corpus, filter, findings });
      }),
    [corpus, filter],
  );
  return found?.corpus === corpus ? found : null;
}

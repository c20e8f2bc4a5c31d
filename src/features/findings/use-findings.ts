import { useEffect, useMemo, useState } from "react";
import type { Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { viewFindings } from "#core/views/findings.ts";

/** So many readouts are compared within a blink; more are compared after the page is drawn. */
const MOST_AT_ONCE = 150;
const AFTER_DRAWING_MILLISECONDS = 60;

interface Found {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly findings: readonly Finding[];
}

/** The findings under a filter; null while they are worked out. */
export function useFindings(corpus: Corpus, filter: Filter): readonly Finding[] | null {
  const isQuick = corpus.readouts.length <= MOST_AT_ONCE;
  const atOnce = useMemo(() => (isQuick ? viewFindings(corpus, filter) : null), [corpus, filter, isQuick]);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (isQuick) return undefined;
    const timer = setTimeout(() => {
      setFound({ corpus, filter, findings: viewFindings(corpus, filter) });
    }, AFTER_DRAWING_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [corpus, filter, isQuick]);
  return atOnce ?? (found?.corpus === corpus && found.filter === filter ? found.findings : null);
}

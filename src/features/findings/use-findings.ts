import { startTransition, useEffect, useState } from "react";
import type { Finding } from "#core/analysis/change/finding.ts";
import type { Ladder } from "#core/analysis/statements/strength-of.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { findFindings } from "#data/findings-client.ts";
import { RANKS } from "#ui/after-paint.tsx";
import { holdTurns } from "#ui/turns.ts";

interface Found {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly findings: readonly Finding[];
}

/**
 * The findings last worked out and the filter that they hold under, which may still be the one before; null where there are none yet.
 * Throws what went wrong in finding them.
 */
export function useFindings(corpus: Corpus, filter: Filter, ladder: Ladder): Found | null {
  const [found, setFound] = useState<Found | Error | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    findFindings(corpus, controller.signal, filter, ladder).then(
      (findings) => {
        startTransition(() => {
          setFound({ corpus, filter, findings });
        });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setFound(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      controller.abort();
    };
  }, [corpus, filter, ladder]);
  if (found instanceof Error) throw found;
  const present = found?.corpus === corpus ? found : null;
  const isFirst = present === null;
  // They are read first: what can wait does not contend with them.
  useEffect(() => (isFirst ? holdTurns(RANKS.land) : undefined), [isFirst]);
  return present;
}

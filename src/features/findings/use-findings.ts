import { startTransition, useEffect, useState } from "react";
import type { Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { findFindings } from "#data/findings-client.ts";

interface Found {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly findings: readonly Finding[];
}

/**
 * The findings last worked out and the filter that they hold under, which may still be the one before; null where there are none yet.
 * Throws what went wrong in finding them.
 */
export function useFindings(corpus: Corpus, filter: Filter): Found | null {
  const [found, setFound] = useState<Found | Error | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    findFindings(corpus, controller.signal, filter).then(
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
  }, [corpus, filter]);
  if (found instanceof Error) throw found;
  return found?.corpus === corpus ? found : null;
}

import type { Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { viewFindingsInSteps } from "#core/views/filter-findings.ts";

/** What findings depend on beside the corpus. */
export type FindingsRequest = Parameters<typeof viewFindingsInSteps> extends [Corpus, ...infer Rest] ? Rest : never;

/** Messages wait for so long at most, or for the step that is under way. */
const SLICE_MILLISECONDS = 30;

/** Lets messages in. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Finds for a page what changed in the one corpus that was handed over last. All of it can be sent between threads. */
export function createFindingsApi() {
  let corpus: Corpus | undefined;
  const wanted = new Set<number>();
  return {
    hold: (held: Corpus): void => {
      corpus = held;
    },
    /** No longer wanted: `find` with this number ends at its next pause. */
    drop: (asked: number): void => {
      wanted.delete(asked);
    },
    /** The findings; null where they were dropped. `asked` is another number each time. */
    find: async (asked: number, ...request: FindingsRequest): Promise<readonly Finding[] | null> => {
      if (corpus === undefined) throw new Error("findings were asked for before the corpus was handed over");
      wanted.add(asked);
      try {
        const steps = viewFindingsInSteps(corpus, ...request);
        let began = performance.now();
        for (;;) {
          const step = steps.next();
          if (step.done === true) return step.value;
          if (performance.now() - began < SLICE_MILLISECONDS) continue;
          await nextTurn();
          if (!wanted.has(asked)) return null;
          began = performance.now();
        }
      } finally {
        wanted.delete(asked);
      }
    },
  };
}

export type FindingsApi = ReturnType<typeof createFindingsApi>;

import * as v from "valibot";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { type Ladder, SHIPPED_LADDER } from "#core/analysis/statements/strength-of.ts";
import { defaultRung } from "#core/taxonomy/verbs/ladder.ts";
import { HIGHEST_RUNG, LOWEST_RUNG } from "#core/taxonomy/verbs/rungs.ts";
import { keepInBrowser } from "#state/browser-storage.ts";

interface LadderStore {
  /** The verbs that stand elsewhere than on the shipped ladder. */
  readonly ladder: Ladder;
  readonly move: (key: string, rung: number) => void;
  readonly reset: () => void;
}

const keptSchema = v.object({
  moved: v.array(v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(LOWEST_RUNG), v.maxValue(HIGHEST_RUNG))])),
});

/** An analyst's own ladder of strength, kept in this browser. */
export const useLadderStore = create<LadderStore>()(
  persist(
    (set) => ({
      ladder: SHIPPED_LADDER,
      move: (key, rung) => {
        set(({ ladder }) => {
          const others = [...ladder].filter(([other]) => other !== key);
          return { ladder: new Map(rung === defaultRung(key) ? others : [...others, [key, rung]]) };
        });
      },
      reset: () => {
        set({ ladder: SHIPPED_LADDER });
      },
    }),
    {
      name: "readout-atlas-ladder",
      version: 1,
      storage: keepInBrowser<{ readonly moved: readonly (readonly [string, number])[] }>(),
      partialize: ({ ladder }) => ({ moved: [...ladder] }),
      // What stands in the browser's storage may be anybody's.
      merge: (stored, present) => {
        const read = v.safeParse(keptSchema, stored);
        return read.success ? { ...present, ladder: new Map(read.output.moved) } : present;
      },
    },
  ),
);

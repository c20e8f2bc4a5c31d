import { describe, expect, it } from "vitest";
import { leaveOneOut, type ReadoutTally } from "#core/analysis/leave-one-out.ts";

const tally = (mentions: number, sentences: number, tokens: number): ReadoutTally => ({ mentions, sentences, tokens });

describe("leaveOneOut", () => {
  it("gives the least and the largest value with each readout left out", () => {
    // Without the first: 1 of 2 readouts, 1 of 8 sentences, 1 in 100 words; the second: 2 of 2, 3 of 6, 3 in 150; the third: 1 of 2, 2 of 10, 2 in 150.
    expect(leaveOneOut([tally(2, 4, 100), tally(0, 6, 50), tally(1, 2, 50)])).toEqual({
      share: { low: 0.5, high: 1 },
      shareOfSentences: { low: 0.125, high: 0.5 },
      perThousand: { low: 10, high: 20 },
    });
  });

  it("has no value where no sentence and no word are left", () => {
    expect(leaveOneOut([tally(1, 2, 10), tally(0, 0, 0)])).toEqual({
      share: { low: 0, high: 1 },
      shareOfSentences: { low: 0.5, high: 0.5 },
      perThousand: { low: 100, high: 100 },
    });
  });

  it("is not said of one readout, nor of thirty", () => {
    const some = (n: number): ReadoutTally[] => Array.from({ length: n }, () => tally(1, 2, 10));
    expect([0, 1, 30].map((n) => leaveOneOut(some(n)))).toEqual([null, null, null]);
    expect(leaveOneOut(some(29))?.share).toEqual({ low: 1, high: 1 });
  });
});

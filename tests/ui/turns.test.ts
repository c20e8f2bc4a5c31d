import { beforeEach, describe, expect, it, vi } from "vitest";
import { holdTurns, takeTurn } from "#ui/turns.ts";

/** Paints and waits until all that follows from it has run. */
const paint = async () => {
  vi.advanceTimersToNextFrame();
  await vi.advanceTimersByTimeAsync(1);
};

describe("turns", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => {
      vi.useRealTimers();
    };
  });

  it("come one between two paints, by rank and then in the order of asking", async () => {
    const done: string[] = [];
    const ends = [
      [2, "later"],
      [1, "first"],
      [1, "second"],
    ].map(([rank, name]) => {
      const end = takeTurn(Number(rank), () => {
        done.push(String(name));
        queueMicrotask(() => { end(); });
      });
      return end;
    });
    expect(done).toEqual([]);
    await paint();
    expect(done).toEqual(["first"]);
    await paint();
    expect(done).toEqual(["first", "second"]);
    await paint();
    expect(done).toEqual(["first", "second", "later"]);
    ends.forEach((end) => { end(); });
  });

  it("wait for the one before to end", async () => {
    const second = vi.fn();
    const endFirst = takeTurn(0, () => undefined);
    const endSecond = takeTurn(0, second);
    await paint();
    await paint();
    expect(second).not.toHaveBeenCalled();
    endFirst();
    await paint();
    expect(second).toHaveBeenCalledOnce();
    endSecond();
  });

  it("can be given up while they wait", async () => {
    const run = vi.fn();
    takeTurn(0, run)();
    await paint();
    expect(run).not.toHaveBeenCalled();
  });

  it("of a rank that is held wait, lower ones go on", async () => {
    const [low, high] = [vi.fn(), vi.fn()];
    const release = holdTurns(2);
    const endHigh = takeTurn(2, high);
    const endLow = takeTurn(1, low);
    await paint();
    endLow();
    await paint();
    expect(low).toHaveBeenCalledOnce();
    expect(high).not.toHaveBeenCalled();
    release();
    await paint();
    expect(high).toHaveBeenCalledOnce();
    endHigh();
  });

  it("come even where nothing is painted", async () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    const run = vi.fn();
    const end = takeTurn(0, run);
    await vi.advanceTimersByTimeAsync(300);
    expect(run).toHaveBeenCalledOnce();
    end();
  });
});

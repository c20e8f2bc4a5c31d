import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prefetchWhenIdle } from "#pages/prefetch-pages.ts";

const LONG_MILLISECONDS = 60_000;

describe("prefetchWhenIdle", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("loads one after another, none at once", async () => {
    const loaded: string[] = [];
    prefetchWhenIdle(["topics", "map"].map((page) => () => Promise.resolve(loaded.push(page))));
    expect(loaded).toEqual([]);
    await vi.advanceTimersByTimeAsync(LONG_MILLISECONDS);
    expect(loaded).toEqual(["topics", "map"]);
  });

  it("stops at a failure without a word, and when it is stopped", async () => {
    const next = vi.fn(() => Promise.resolve());
    prefetchWhenIdle([() => Promise.reject(new Error("offline")), next]);
    prefetchWhenIdle([next])();
    await vi.advanceTimersByTimeAsync(LONG_MILLISECONDS);
    expect(next).not.toHaveBeenCalled();
  });

  it("loads nothing where data are to be saved", async () => {
    vi.stubGlobal("navigator", { connection: { saveData: true } });
    const load = vi.fn(() => Promise.resolve());
    prefetchWhenIdle([load]);
    await vi.advanceTimersByTimeAsync(LONG_MILLISECONDS);
    expect(load).not.toHaveBeenCalled();
  });
});

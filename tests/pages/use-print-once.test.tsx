import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { usePrintOnce } from "#pages/embed/use-print-once.ts";

const print = vi.fn();

/** Fonts that are ready when the test says so. */
const holdFonts = (): (() => Promise<void>) => {
  let ready = (): void => undefined;
  const fonts = { ready: new Promise<void>((resolve) => { ready = resolve; }) };
  vi.stubGlobal("print", print);
  Object.defineProperty(document, "fonts", { value: fonts, configurable: true });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return async () => {
    ready();
    await act(async () => { await fonts.ready; });
  };
};

afterEach(() => {
  vi.useRealTimers();
  print.mockClear();
  Reflect.deleteProperty(document, "fonts");
});

describe("the print dialog", () => {
  it("opens once, when what is printed is there and its fonts are", async () => {
    const load = holdFonts();
    const { rerender } = renderHook(({ isReady }) => { usePrintOnce(isReady); }, { initialProps: { isReady: false } });
    rerender({ isReady: true });
    vi.advanceTimersByTime(1_000);
    expect(print).not.toHaveBeenCalled();
    await load();
    expect(print).toHaveBeenCalledTimes(1);
  });

  it("does not open over another page, where one has left before the fonts were there", async () => {
    const load = holdFonts();
    const { unmount } = renderHook(() => { usePrintOnce(true); });
    vi.advanceTimersByTime(1_000);
    unmount();
    await load();
    expect(print).not.toHaveBeenCalled();
  });
});

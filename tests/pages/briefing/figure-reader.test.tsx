import { act } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FigureSlide } from "#core/domain/briefing.ts";
import { FigureReader } from "#pages/briefing/figure-reader.tsx";
import { showAt } from "../../support/show-at.tsx";

const slide: FigureSlide = { kind: "figure", id: "s1", title: "", notes: "", address: { pathname: "/gone", search: "" }, figure: "topics", face: "chart", caption: "Topics", dataset: "d1", digest: "x" };

afterEach(() => {
  vi.useRealTimers();
});

describe("a slide's figure that is to be read out for a file", () => {
  it("is given up by name where it is not drawn, so that the file does not wait for ever", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const onFail = vi.fn<(error: unknown) => void>();
    showAt("/", "/", <FigureReader slide={slide} handling="" savedOn="2026-11-22" onRead={() => undefined} onFail={onFail} />);
    act(() => { vi.advanceTimersByTime(14_000); });
    expect(onFail).not.toHaveBeenCalled();
    act(() => { vi.advanceTimersByTime(2_000); });
    expect(onFail).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: expect.stringContaining("“Topics”") as string }));
  });
});

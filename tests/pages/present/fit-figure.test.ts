import { describe, expect, it } from "vitest";
import { nextFit, PLAIN_FIT } from "#pages/present/fit-figure.ts";
import { fitSlide, SLIDE_HEIGHT, SLIDE_WIDTH } from "#pages/present/slide-box.ts";

describe("a figure in its room", () => {
  it("is enlarged as far as the room goes, and not beyond a third", () => {
    expect(nextFit(PLAIN_FIT, 0, { figure: 250, room: 300 })).toEqual({ zoom: 1.2, width: 1 });
    expect(nextFit(PLAIN_FIT, 0, { figure: 50, room: 300 })).toEqual({ zoom: 1.3, width: 1 });
  });

  it("stays where it nearly fills the room", () => {
    expect(nextFit(PLAIN_FIT, 0, { figure: 290, room: 300 })).toBeNull();
  });

  it("is tried narrower where it is a little too high, and scrolls where it is much too high", () => {
    expect(nextFit(PLAIN_FIT, 0, { figure: 400, room: 320 })).toEqual({ zoom: 1, width: 0.8 });
    expect(nextFit(PLAIN_FIT, 0, { figure: 900, room: 300 })).toBeNull();
  });

  it("is drawn as at first where the other fit made it too high", () => {
    expect(nextFit({ zoom: 1.3, width: 1 }, 1, { figure: 420, room: 300 })).toEqual(PLAIN_FIT);
    expect(nextFit({ zoom: 1, width: 0.8 }, 1, { figure: 420, room: 300 })).toEqual(PLAIN_FIT);
    expect(nextFit({ zoom: 1.3, width: 1 }, 1, { figure: 299, room: 300 })).toBeNull();
    expect(nextFit(PLAIN_FIT, 2, { figure: 420, room: 300 })).toBeNull();
  });
});

describe("a slide in a window", () => {
  it("fills a screen of 16:9 by the factor that makes the smallest type 16 px on a projector", () => {
    const { zoom, width, height } = fitSlide(1280, 720);
    expect(zoom * 11.5).toBeGreaterThanOrEqual(16);
    expect([width * zoom, (height ?? 0) * zoom]).toEqual([expect.closeTo(1280), expect.closeTo(720)]);
  });

  it("keeps its look on a larger screen, and uses the height that is left over", () => {
    const { zoom, width, height } = fitSlide(SLIDE_WIDTH * 2, SLIDE_HEIGHT * 2 + 100);
    expect({ zoom, width, height }).toEqual({ zoom: 2, width: SLIDE_WIDTH, height: SLIDE_HEIGHT + 50 });
  });

  it("flows down a phone in the app's own size", () => {
    expect(fitSlide(390, 844)).toEqual({ zoom: 1, width: 390, height: null });
    expect(fitSlide(1280, 400)).toEqual({ zoom: 1, width: 1280, height: null });
  });
});

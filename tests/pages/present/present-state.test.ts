import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { present, startPresenting, type PresentAction, type PresentState } from "#pages/present/present-state.ts";

const play = (count: number, actions: readonly PresentAction[], start = 0): PresentState => actions.reduce((state, action) => present(state, action, count), startPresenting(start, count));

const next: PresentAction = { type: "step", by: 1 };
const moved = { pathname: "/topics", search: "?with=USA" };
const type = (...digits: readonly string[]): PresentAction[] => digits.map((digit) => ({ type: "digit", digit }));

const address = fc.constantFrom(null, moved, { pathname: "/", search: "" });
const anySlide = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(Infinity, -Infinity, NaN, 2.5));
const anyAction: fc.Arbitrary<PresentAction> = fc.oneof(
  fc.record({ type: fc.constant("step" as const), by: fc.constantFrom(1, -1) }),
  fc.record({ type: fc.constant("goTo" as const), slide: anySlide }),
  fc.record({ type: fc.constant("digit" as const), digit: fc.integer({ min: 0, max: 9 }).map(String) }),
  fc.constantFrom<PresentAction>({ type: "enterTyped" }, { type: "clearTyped" }, { type: "unblank" }, { type: "help" }, { type: "overview" }, { type: "notes" }),
  fc.record({ type: fc.constant("blank" as const), screen: fc.constantFrom("black" as const, "white" as const) }),
  fc.record({ type: fc.constant("move" as const), moved: address }),
  fc.record({ type: fc.constant("follow" as const), slide: anySlide, screen: fc.constantFrom("slide" as const, "black" as const, "white" as const), moved: address }),
);

describe("a presentation", () => {
  it("never stands outside its slides, whatever is done", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), anySlide, fc.array(anyAction, { maxLength: 60 }), (count, start, actions) => {
        const { slide } = play(count, actions, start);
        expect(Number.isInteger(slide)).toBe(true);
        expect(slide).toBeGreaterThanOrEqual(0);
        expect(slide).toBeLessThanOrEqual(Math.max(count - 1, 0));
      }),
    );
  });

  it("comes to every slide by going on from the first, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 39 }), (count, wanted) => {
        const last = Math.min(wanted, count - 1);
        const there = play(count, Array<PresentAction>(wanted).fill(next));
        expect(there.slide).toBe(last);
        expect(Array<PresentAction>(last).fill({ type: "step", by: -1 }).reduce((state, action) => present(state, action, count), there).slide).toBe(0);
      }),
    );
  });

  it("stays on the last slide when there is no next", () => {
    expect(play(3, [next, next, next, next]).slide).toBe(2);
    expect(play(3, [{ type: "goTo", slide: Infinity }]).slide).toBe(2);
  });

  it("goes to the slide whose number was typed, and to the nearest where there is none of that number", () => {
    expect(play(12, [...type("1", "1"), { type: "enterTyped" }])).toMatchObject({ slide: 10, typed: "" });
    expect(play(12, [...type("9", "9"), { type: "enterTyped" }]).slide).toBe(11);
    expect(play(12, [next, ...type("0"), { type: "enterTyped" }]).slide).toBe(0);
    expect(play(12, [next, { type: "enterTyped" }]).slide).toBe(1);
  });

  it("forgets what was typed when something else is done", () => {
    expect(play(12, [...type("1"), next, ...type("2"), { type: "enterTyped" }]).slide).toBe(1);
  });

  it("brings the slide back from a black screen by the first step, and goes on by the second", () => {
    const black = play(5, [next, { type: "blank", screen: "black" }]);
    expect(black.screen).toBe("black");
    const back = present(black, next, 5);
    expect(back).toMatchObject({ slide: 1, screen: "slide" });
    expect(present(back, next, 5).slide).toBe(2);
  });

  it("changes black for white, and either for the slide by the same key", () => {
    const white = play(5, [{ type: "blank", screen: "black" }, { type: "blank", screen: "white" }]);
    expect(white.screen).toBe("white");
    expect(present(white, { type: "blank", screen: "white" }, 5).screen).toBe("slide");
  });

  it("opens a slide that was left as it was made", () => {
    const at = play(5, [{ type: "move", moved }]);
    expect(at.moved).toEqual(moved);
    expect(present(at, next, 5).moved).toBeNull();
    expect(present(at, { type: "goTo", slide: 0 }, 5).moved).toEqual(moved);
  });

  it("closes the overview by choosing a slide", () => {
    expect(play(5, [{ type: "overview" }, { type: "goTo", slide: 3 }])).toMatchObject({ slide: 3, hasOverview: false });
  });

  it("follows another window without an echo: the same place gives the same state", () => {
    const state = play(5, [next]);
    expect(present(state, { type: "follow", slide: 1, screen: "slide", moved: null }, 5)).toBe(state);
    expect(present(state, { type: "follow", slide: 4, screen: "black", moved }, 5)).toMatchObject({ slide: 4, screen: "black", moved });
  });
});

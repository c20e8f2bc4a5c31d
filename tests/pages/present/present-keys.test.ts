import { describe, expect, it } from "vitest";
import { readKey, type KeyPlace } from "#pages/present/present-keys.ts";
import { startPresenting } from "#pages/present/present-state.ts";

const state = startPresenting(3, 10);
const PLACE: KeyPlace = { state, focus: "nothing", hasEvidence: false, isFullScreen: false, areLettersOn: true };

const press = (key: string, place: Partial<KeyPlace> = {}, { isShifted = false, isModified = false } = {}) => readKey({ key, isShifted, isModified }, { ...PLACE, ...place });

const NEXT = { type: "step", by: 1 };
const BACK = { type: "step", by: -1 };

describe("the keys of a presentation", () => {
  it.each(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"])("%j is next", (key) => {
    expect(press(key)).toEqual(NEXT);
  });

  it.each(["ArrowLeft", "ArrowUp", "PageUp"])("%j is back", (key) => {
    expect(press(key)).toEqual(BACK);
  });

  it("goes back by Shift and space", () => {
    expect(press(" ", {}, { isShifted: true })).toEqual(BACK);
  });

  it("goes to the ends", () => {
    expect(press("Home")).toEqual({ type: "goTo", slide: 0 });
    expect(press("End")).toEqual({ type: "goTo", slide: Infinity });
  });

  it("enters a number rather than going on once digits are typed", () => {
    expect(press("7")).toEqual({ type: "digit", digit: "7" });
    expect(press("Enter", { state: { ...state, typed: "7" } })).toEqual({ type: "enterTyped" });
  });

  it.each([
    ["b", { type: "blank", screen: "black" }],
    [".", { type: "blank", screen: "black" }],
    ["w", { type: "blank", screen: "white" }],
    ["o", { type: "overview" }],
    ["n", { type: "notes" }],
    ["p", { type: "presenter" }],
    ["f", { type: "fullScreen" }],
    ["F", { type: "fullScreen" }],
    ["?", { type: "help" }],
  ])("%j gives %j, and nothing where keys of one character are turned off", (key, command) => {
    expect(press(key)).toEqual(command);
    expect(press(key, { areLettersOn: false })).toBeNull();
  });

  it("counts digits among the keys of one character", () => {
    expect(press("7", { areLettersOn: false })).toBeNull();
  });

  it("leaves the browser its own keys", () => {
    for (const key of ["f", "p", "ArrowLeft", "b"]) expect(press(key, {}, { isModified: true })).toBeNull();
    expect(press("F5")).toBeNull();
    expect(press("Tab")).toBeNull();
  });
});

describe("while the focus is in the figure", () => {
  it.each(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End", " ", "Enter", "4"])("%j is the figure's", (key) => {
    expect(press(key, { focus: "figure" })).toBeNull();
  });

  it("still moves the slides by the page keys, and takes letters", () => {
    expect(press("PageDown", { focus: "figure" })).toEqual(NEXT);
    expect(press("PageUp", { focus: "figure" })).toEqual(BACK);
    expect(press("b", { focus: "figure" })).toEqual({ type: "blank", screen: "black" });
  });

  it("comes out of it by Escape", () => {
    expect(press("Escape", { focus: "figure" })).toEqual({ type: "leaveFigure" });
  });
});

describe("other places of the focus", () => {
  it("leaves a button its Enter and its space", () => {
    expect(press("Enter", { focus: "control" })).toBeNull();
    expect(press(" ", { focus: "control" })).toBeNull();
    expect(press("ArrowRight", { focus: "control" })).toEqual(NEXT);
  });

  it("leaves a field every key but Escape", () => {
    for (const key of ["ArrowRight", "PageDown", "b", "5", "?", " ", "Enter", "Home"]) expect(press(key, { focus: "field" })).toBeNull();
    expect(press("Escape", { focus: "field" })).toEqual({ type: "leaveFigure" });
  });

  it("leaves the overview and the help the keys that they need", () => {
    const overview = { state: { ...state, hasOverview: true } };
    for (const key of ["ArrowRight", "ArrowDown", "Enter", "Home", "PageDown", "3"]) expect(press(key, overview)).toBeNull();
    expect(press("o", overview)).toEqual({ type: "overview" });
    const help = { state: { ...state, hasHelp: true } };
    for (const key of ["ArrowRight", "PageDown", " ", "Enter", "o", "b"]) expect(press(key, help)).toBeNull();
    expect(press("?", help)).toEqual({ type: "help" });
  });
});

describe("Escape", () => {
  it("undoes one thing at a time, the latest first", () => {
    const all: KeyPlace = {
      state: { ...state, hasHelp: true, hasOverview: true, typed: "1", screen: "black", hasNotes: true },
      focus: "figure",
      hasEvidence: true,
      isFullScreen: true,
      areLettersOn: false,
    };
    const steps: readonly [KeyPlace, unknown][] = [
      [all, { type: "help", isOpen: false }],
      [{ ...all, state: { ...all.state, hasHelp: false } }, { type: "overview", isOpen: false }],
      [{ ...all, state: { ...state, typed: "1", screen: "black", hasNotes: true } }, { type: "clearTyped" }],
      [{ ...all, state: { ...state, screen: "black", hasNotes: true } }, { type: "unblank" }],
      [{ ...all, state: { ...state, hasNotes: true } }, { type: "closeEvidence" }],
      [{ ...all, state: { ...state, hasNotes: true }, hasEvidence: false }, { type: "leaveFigure" }],
      [{ ...all, state: { ...state, hasNotes: true }, hasEvidence: false, focus: "nothing" }, { type: "notes", isOpen: false }],
      [{ ...all, state, hasEvidence: false, focus: "nothing" }, { type: "leaveFullScreen" }],
      [{ ...all, state, hasEvidence: false, focus: "nothing", isFullScreen: false }, { type: "leave" }],
    ];
    for (const [place, command] of steps) expect(readKey({ key: "Escape", isShifted: false, isModified: false }, place)).toEqual(command);
  });
});

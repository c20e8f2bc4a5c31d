import type { Address } from "#state/address.ts";

/** What the screen shows: the slide, or nothing at all so that people look at the speaker. */
export type Screen = "slide" | "black" | "white";

/** Where a presentation is. Slides count from 0; one without slides stands at 0. */
export interface PresentState {
  readonly slide: number;
  readonly screen: Screen;
  /** Where the slide's figure has been moved by what was pressed in it; null as it was made. */
  readonly moved: Address | null;
  readonly hasHelp: boolean;
  readonly hasOverview: boolean;
  readonly hasNotes: boolean;
  /** The digits typed so far of a slide to go to. */
  readonly typed: string;
}

export type PresentAction =
  | { readonly type: "step"; readonly by: number }
  | { readonly type: "goTo"; readonly slide: number }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "enterTyped" }
  | { readonly type: "clearTyped" }
  | { readonly type: "blank"; readonly screen: "black" | "white" }
  | { readonly type: "unblank" }
  | { readonly type: "help"; readonly isOpen?: boolean }
  | { readonly type: "overview"; readonly isOpen?: boolean }
  | { readonly type: "notes"; readonly isOpen?: boolean }
  | { readonly type: "move"; readonly moved: Address | null }
  /** Takes over where another window is. */
  | { readonly type: "follow"; readonly slide: number; readonly screen: Screen; readonly moved: Address | null };

/** More digits name no slide of any briefing. */
const MOST_DIGITS = 4;

const clamp = (slide: number, count: number): number => (Number.isNaN(slide) ? 0 : Math.min(Math.max(Math.trunc(slide), 0), Math.max(count - 1, 0)));

const isSameAddress = (a: Address | null, b: Address | null): boolean => a === b || (a !== null && b !== null && a.pathname === b.pathname && a.search === b.search);

export const startPresenting = (slide: number, count: number): PresentState => ({
  slide: clamp(slide, count),
  screen: "slide",
  moved: null,
  hasHelp: false,
  hasOverview: false,
  hasNotes: false,
  typed: "",
});

function goTo(state: PresentState, slide: number, count: number): PresentState {
  const next = clamp(slide, count);
  const calm: PresentState = { ...state, typed: "", hasOverview: false, screen: "slide" };
  // A slide that is left opens the next time as it was made.
  return next === state.slide ? calm : { ...calm, slide: next, moved: null };
}

/** What follows from an action in a presentation of `count` slides. Never leads outside the slides; the same state where nothing changes. */
export function present(state: PresentState, action: PresentAction, count: number): PresentState {
  switch (action.type) {
    case "step":
      // The first step after a blank screen brings the slide back, and goes nowhere.
      return state.screen === "slide" ? goTo(state, state.slide + action.by, count) : { ...state, screen: "slide", typed: "" };
    case "goTo":
      return goTo(state, action.slide, count);
    case "digit":
      return { ...state, typed: `${state.typed}${action.digit}`.slice(0, MOST_DIGITS) };
    case "enterTyped":
      return state.typed === "" ? state : goTo(state, Number(state.typed) - 1, count);
    case "clearTyped":
      return state.typed === "" ? state : { ...state, typed: "" };
    case "blank":
      return { ...state, typed: "", screen: state.screen === action.screen ? "slide" : action.screen };
    case "unblank":
      return state.screen === "slide" ? state : { ...state, screen: "slide" };
    case "help":
      return { ...state, typed: "", hasHelp: action.isOpen ?? !state.hasHelp };
    case "overview":
      return { ...state, typed: "", screen: "slide", hasOverview: action.isOpen ?? !state.hasOverview };
    case "notes":
      return { ...state, typed: "", hasNotes: action.isOpen ?? !state.hasNotes };
    case "move":
      return isSameAddress(state.moved, action.moved) ? state : { ...state, moved: action.moved };
    case "follow": {
      const slide = clamp(action.slide, count);
      const isSame = slide === state.slide && action.screen === state.screen && isSameAddress(state.moved, action.moved);
      return isSame ? state : { ...state, slide, screen: action.screen, moved: action.moved, typed: "", hasOverview: false };
    }
  }
}

import type { PresentAction, PresentState } from "#pages/present/present-state.ts";

/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly isShifted: boolean;
  /** With Ctrl, Alt or Meta: the browser's own. */
  readonly isModified: boolean;
}

/**
 * What has the focus: nothing that takes keys; a mark, button or link of the slide; a control of the presentation, which takes
 * Enter and space; or a field that takes all keys.
 */
export type KeyFocus = "nothing" | "figure" | "control" | "field";

export interface KeyPlace {
  readonly state: PresentState;
  readonly focus: KeyFocus;
  /** The evidence lies open beside the figure. */
  readonly hasEvidence: boolean;
  readonly isFullScreen: boolean;
  /** Keys of one character act (WCAG 2.1.4: they can be turned off). */
  readonly areLettersOn: boolean;
}

export type KeyCommand =
  | PresentAction
  | { readonly type: "fullScreen" }
  | { readonly type: "presenter" }
  /** Takes the focus out of the figure. */
  | { readonly type: "leaveFigure" }
  | { readonly type: "closeEvidence" }
  | { readonly type: "leaveFullScreen" }
  | { readonly type: "leave" };

const STEP_KEYS: Readonly<Record<string, PresentAction>> = {
  ArrowRight: { type: "step", by: 1 },
  ArrowDown: { type: "step", by: 1 },
  ArrowLeft: { type: "step", by: -1 },
  ArrowUp: { type: "step", by: -1 },
  Home: { type: "goTo", slide: 0 },
  End: { type: "goTo", slide: Infinity },
};

const LETTERS: Readonly<Record<string, KeyCommand>> = {
  b: { type: "blank", screen: "black" },
  ".": { type: "blank", screen: "black" },
  w: { type: "blank", screen: "white" },
  ",": { type: "blank", screen: "white" },
  o: { type: "overview" },
  n: { type: "notes" },
  p: { type: "presenter" },
  f: { type: "fullScreen" },
  "?": { type: "help" },
};

/** Escape undoes one thing at a time, the latest to cover the slide first. */
function readEscape({ state, focus, hasEvidence, isFullScreen }: KeyPlace): KeyCommand {
  if (state.hasHelp) return { type: "help", isOpen: false };
  if (state.hasOverview) return { type: "overview", isOpen: false };
  if (state.typed !== "") return { type: "clearTyped" };
  if (state.screen !== "slide") return { type: "unblank" };
  if (hasEvidence) return { type: "closeEvidence" };
  if (focus === "figure" || focus === "field") return { type: "leaveFigure" };
  if (state.hasNotes) return { type: "notes", isOpen: false };
  return { type: isFullScreen ? "leaveFullScreen" : "leave" };
}

const STEPS_ALWAYS: Readonly<Record<string, PresentAction>> = { PageDown: { type: "step", by: 1 }, PageUp: { type: "step", by: -1 } };

/** Keys that a figure has no use for, and a control neither, if `isTaken` is false. */
function readMove({ key, isShifted }: KeyPress, isTaken: boolean, takesEnter: boolean): KeyCommand | null {
  const always = STEPS_ALWAYS[key];
  if (always !== undefined) return always;
  if (isTaken) return null;
  if (takesEnter && (key === " " || key === "Enter")) return null;
  if (key === " ") return { type: "step", by: isShifted ? -1 : 1 };
  return isShifted ? null : (STEP_KEYS[key] ?? null);
}

/**
 * What a key asks for; null where it is not ours. Fields keep all keys but Escape. While the focus is in the figure, arrows, Home,
 * End, space, Enter and digits are the figure's; PageUp, PageDown and letters are ours everywhere. Under the help and the overview
 * only the keys that they do not need themselves.
 */
export function readKey(press: KeyPress, place: KeyPlace): KeyCommand | null {
  const { state, focus, areLettersOn } = place;
  const { key } = press;
  if (press.isModified) return null;
  if (key === "Escape") return readEscape(place);
  if (focus === "field") return null;
  const letter = areLettersOn ? LETTERS[key.length === 1 ? key.toLowerCase() : key] : undefined;
  if (state.hasHelp) return letter?.type === "help" || letter?.type === "fullScreen" ? letter : null;
  if (state.hasOverview) return letter !== undefined && letter.type !== "notes" ? letter : null;
  if (letter !== undefined) return letter;
  if (areLettersOn && focus !== "figure" && /^\d$/u.test(key)) return { type: "digit", digit: key };
  if (key === "Enter" && state.typed !== "" && focus === "nothing") return { type: "enterTyped" };
  const move = readMove(press, focus === "figure", focus === "control");
  return move ?? (key === "Enter" && focus === "nothing" ? { type: "step", by: 1 } : null);
}

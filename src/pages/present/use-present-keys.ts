import { useEffect, useEffectEvent } from "react";
import { readKey, type KeyCommand, type KeyFocus, type KeyPlace } from "#pages/present/present-keys.ts";

const FIELDS = "textarea, select, input:not([type=checkbox], [type=radio], [type=button]), [contenteditable]:not([contenteditable=false])";
const TAKES_KEYS = "a, button, input, [tabindex], [role=button], summary";

/** Marks what of the presentation is the slide's, and what controls it. */
export const FIGURE_AREA = "data-figure-area";

export function findFocus(): KeyFocus {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return "nothing";
  if (focused.matches(FIELDS)) return "field";
  const isInFigure = focused.closest(`[${FIGURE_AREA}]`) !== null;
  if (!focused.matches(TAKES_KEYS) || (!isInFigure && focused.getAttribute("tabindex") === "-1")) return "nothing";
  return isInFigure ? "figure" : "control";
}

/**
 * Hears the keys of a presentation before anything in the slide does, except Escape, which whatever is open in the slide (a menu,
 * the evidence) may use first.
 */
export function usePresentKeys(place: Omit<KeyPlace, "focus">, run: (command: KeyCommand) => void): void {
  const read = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
    if (isComposing || event.defaultPrevented) return null;
    return readKey({ key, isShifted: shiftKey, isModified: ctrlKey || altKey || metaKey }, { ...place, focus: findFocus() });
  });
  const act = useEffectEvent(run);
  useEffect(() => {
    let escape: KeyCommand | null = null;
    const first = (event: KeyboardEvent): void => {
      const command = read(event);
      if (event.key === "Escape") {
        escape = command;
        return;
      }
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      // A key held down must not run through the slides, or switch a screen to and fro.
      if (!event.repeat || command.type === "step") act(command);
    };
    const last = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || escape === null || event.defaultPrevented) return;
      event.preventDefault();
      if (!event.repeat) act(escape);
      escape = null;
    };
    window.addEventListener("keydown", first, { capture: true });
    window.addEventListener("keydown", last);
    return () => {
      window.removeEventListener("keydown", first, { capture: true });
      window.removeEventListener("keydown", last);
    };
  }, []);
}

import { useEffect } from "react";
import { isCovered } from "#state/is-covered.ts";
import { useIsWindow } from "#state/place.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";

const KEPT_BY_INPUT = "textarea, select, input:not([type=checkbox], [type=radio], [type=button]), [contenteditable]:not([contenteditable=false])";

const isForPage = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !isCovered() &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  !(event.target instanceof Element && event.target.closest(KEPT_BY_INPUT) !== null);

/** Letters that act on the page, while they are turned on and nothing is typed into. */
export function useLetterKeys(actions: Readonly<Record<string, () => void>>): void {
  const areOn = useShortcutStore((state) => state.areLetterKeysOn);
  const isOn = useIsWindow() && areOn;
  useEffect(() => {
    if (!isOn) return undefined;
    const act = (event: KeyboardEvent): void => {
      const action = isForPage(event) ? actions[event.key] : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", act);
    return () => {
      document.removeEventListener("keydown", act);
    };
  }, [actions, isOn]);
}

import { useEffect, useEffectEvent } from "react";
import type { Builder } from "#pages/briefing/use-builder.ts";

const FIELDS = "textarea, select, input:not([type=checkbox], [type=radio], [type=button])";

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac). A field that is typed into keeps its own. */
export function useUndoKeys({ undo, redo }: Pick<Builder, "undo" | "redo">): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      act(event);
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, []);
}

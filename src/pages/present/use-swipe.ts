import { useRef, type TouchEvent } from "react";

/** How far a finger goes sideways for another slide, and how much more than up or down. */
const FAR_PX = 60;
const SIDEWAYS = 1.8;

/** Does something between the finger and the slide move sideways itself? */
function movesSideways(target: EventTarget): boolean {
  for (let element = target instanceof Element ? target : null; element !== null; element = element.parentElement) {
    const { touchAction, overflowX } = getComputedStyle(element);
    if (touchAction === "none" || element.matches("input, select, textarea")) return true;
    if (element.scrollWidth > element.clientWidth + 1 && (overflowX === "auto" || overflowX === "scroll")) return true;
  }
  return false;
}

interface SwipeHandlers {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
}

/** Steps with one finger across the screen: to the left is next. */
export function useSwipe(onStep: (by: 1 | -1) => void): SwipeHandlers {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: (event) => {
      const touch = event.touches[0];
      start.current = touch === undefined || event.touches.length > 1 || movesSideways(event.target) ? null : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: (event) => {
      const touch = event.changedTouches[0];
      if (start.current === null || touch === undefined) return;
      const across = touch.clientX - start.current.x;
      const down = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) >= FAR_PX && Math.abs(across) > SIDEWAYS * Math.abs(down)) onStep(across < 0 ? 1 : -1);
    },
  };
}

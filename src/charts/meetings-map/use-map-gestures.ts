import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { ChangeView } from "#charts/meetings-map/use-map-view.ts";
import { panBy, PAN_STEP, WHOLE_MAP, zoomAt, ZOOM_STEP } from "#charts/meetings-map/map-view.ts";
import type { Frame } from "#charts/meetings-map/separate-marks.ts";
import { measureLocalRect, zoomOf } from "#ui/local-rect.ts";

type Point = readonly [x: number, y: number];

/** A pointer that moved less than this was not meant to drag. */
const THRESHOLD = 4;
const LINE_HEIGHT = 16;
const WHEEL_SPEED = 0.002;
/** A pinch on a touch pad comes as a wheel with small steps. */
const PINCH_SPEED = 0.01;

const PANS: Readonly<Record<string, Point>> = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const ZOOMS: Readonly<Record<string, number>> = { "+": ZOOM_STEP, "=": ZOOM_STEP, "-": 1 / ZOOM_STEP, _: 1 / ZOOM_STEP };

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

const spreadOf = ([a, b]: readonly Point[]): number => (a && b ? Math.max(Math.hypot(a[0] - b[0], a[1] - b[1]), 1) : 1);

interface MapGestures {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/**
 * Moves and enlarges a map: dragging, two fingers, the wheel with a modifier or while the focus is in the map, + − 0, and arrow keys
 * where they do not lead from mark to mark, or with Shift. One finger up or down and the bare wheel scroll the page.
 */
export function useMapGestures(box: RefObject<HTMLElement | null>, surface: RefObject<SVGSVGElement | null>, frame: Frame, change: ChangeView): { readonly gestures: MapGestures; readonly onKeyDownCapture: (event: KeyboardEvent) => void } {
  const pointers = useRef(new Map<number, Point>());
  const hasDragged = useRef(false);

  const pointOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    if (surface.current === null) return [clientX, clientY];
    const zoom = zoomOf(surface.current);
    const { left, top } = measureLocalRect(surface.current);
    return [clientX / zoom - left, clientY / zoom - top];
  };

  useEffect(() => {
    const element = box.current;
    const turn = (event: WheelEvent): void => {
      const isPinch = event.ctrlKey;
      if (!isPinch && !event.metaKey && !event.altKey && element?.contains(document.activeElement) !== true) return;
      if (!(event.target instanceof Node) || surface.current?.contains(event.target) !== true) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
      const factor = Math.exp(-event.deltaY * lines * (isPinch && Math.abs(event.deltaY) < 40 ? PINCH_SPEED : WHEEL_SPEED));
      const zoom = zoomOf(surface.current);
      const { left, top } = measureLocalRect(surface.current);
      const at: Point = [event.clientX / zoom - left, event.clientY / zoom - top];
      change((view) => zoomAt(view, frame, factor, at));
    };
    // React's own listener cannot keep the page from scrolling.
    element?.addEventListener("wheel", turn, { passive: false });
    return () => {
      element?.removeEventListener("wheel", turn);
    };
  }, [box, surface, frame, change]);

  const lift = (event: PointerEvent): void => {
    pointers.current.delete(event.pointerId);
  };

  const gestures: MapGestures = {
    onPointerDown: (event) => {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      if (pointers.current.size === 0) hasDragged.current = false;
      pointers.current.set(event.pointerId, pointOf(event));
    },
    onPointerMove: (event) => {
      // Let go beside the map, of which nothing is heard before a drag has begun.
      if (event.buttons === 0) lift(event);
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) return;
      const now = pointOf(event);
      if (!hasDragged.current && Math.hypot(now[0] - before[0], now[1] - before[1]) < THRESHOLD) return;
      if (!hasDragged.current) surface.current?.setPointerCapture(event.pointerId);
      hasDragged.current = true;
      const earlier = [...pointers.current.values()];
      pointers.current.set(event.pointerId, now);
      const later = [...pointers.current.values()];
      if (later.length === 1) change((view) => panBy(view, frame, now[0] - before[0], now[1] - before[1]));
      else change((view) => zoomAt(view, frame, spreadOf(later) / spreadOf(earlier), middleOf(earlier), middleOf(later)));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onClickCapture: (event) => {
      // The end of a drag is no click on the mark under it.
      if (hasDragged.current) event.stopPropagation();
      hasDragged.current = false;
    },
    onDoubleClick: (event) => {
      const at = pointOf(event);
      if (!(event.target instanceof Element) || event.target.closest("[data-mark]") === null) change((view) => zoomAt(view, frame, ZOOM_STEP ** 2, at));
    },
  };

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = event.target instanceof Element ? event.target.closest("[data-mark]") : null;
    const factor = ZOOMS[event.key];
    const pan = mark === null || event.shiftKey ? PANS[event.key] : undefined;
    if (factor === undefined && pan === undefined && event.key !== "0") return;
    event.preventDefault();
    event.stopPropagation();
    if (pan) change((view) => panBy(view, frame, pan[0] * PAN_STEP * frame.width, pan[1] * PAN_STEP * frame.height));
    else if (factor === undefined) change(() => WHOLE_MAP);
    else change((view) => zoomAt(view, frame, factor, centreOf(mark, surface.current)));
  };
  return { gestures, onKeyDownCapture };
}

/** The middle of the mark that has the focus, so that it stays in view; undefined without one. */
function centreOf(mark: Element | null, surface: Element | null): Point | undefined {
  const circle = mark?.querySelector("circle, rect");
  if (!circle || surface === null) return undefined;
  const [at, area] = [measureLocalRect(circle), measureLocalRect(surface)];
  return [at.left + at.width / 2 - area.left, at.top + at.height / 2 - area.top];
}

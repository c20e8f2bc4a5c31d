import { useEffect, useState, type RefObject } from "react";
import { nextFit, PLAIN_FIT, type FigureFit } from "#pages/present/fit-figure.ts";
import { measureLocalRect, zoomOf } from "#ui/local-rect.ts";

/** So long a figure has to stand still before it is measured. */
const SETTLED_MILLISECONDS = 60;

interface FittedFigure extends FigureFit {
  /** Not yet known: what is drawn now may be drawn otherwise in a moment. */
  readonly isFitting: boolean;
}

/** Fits the first child of a room once it has been drawn, and anew where the room changes its size. */
export function useFigureFit(room: RefObject<HTMLElement | null>, isOn: boolean): FittedFigure {
  const [fit, setFit] = useState(PLAIN_FIT);
  const [isFitting, setFitting] = useState(false);
  useEffect(() => {
    const element = room.current;
    const figure = element?.firstElementChild ?? null;
    if (!isOn || element === null || figure === null) return undefined;
    let present = PLAIN_FIT;
    let tries = 0;
    let isDone = false;
    let size = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = (): void => {
      const zoom = zoomOf(element);
      const next = nextFit(present, tries, { figure: figure.getBoundingClientRect().height / zoom, room: measureLocalRect(element).height });
      if (next === null) {
        isDone = true;
        setFitting(false);
        return;
      }
      tries += 1;
      present = next;
      setFit(next);
      // Where the figure keeps its size no observer speaks.
      timer = setTimeout(measure, SETTLED_MILLISECONDS);
    };
    const wait = (): void => {
      const now = `${element.clientWidth} ${element.clientHeight}`;
      if (now !== size) {
        size = now;
        tries = 0;
        isDone = false;
        present = PLAIN_FIT;
        setFit(PLAIN_FIT);
      }
      if (isDone || figure.querySelector("[role=status], [role=alert]") !== null) return;
      setFitting(true);
      clearTimeout(timer);
      timer = setTimeout(measure, SETTLED_MILLISECONDS);
    };
    const observer = new ResizeObserver(wait);
    observer.observe(element);
    observer.observe(figure);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [room, isOn]);
  return { ...fit, isFitting };
}

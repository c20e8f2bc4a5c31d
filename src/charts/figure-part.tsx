import { use, useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { FigureFrameContext, type Figure } from "#charts/figure.ts";

interface FigurePartProps {
  /** Kept the same while nothing in it changes. */
  readonly figure: Figure;
  readonly children: ReactNode;
}

/** A part of a page that can be shown alone, saved and put on a slide without being a chart in a panel: a comparison, a finding. */
export function FigurePart({ figure, children }: FigurePartProps) {
  const frame = use(FigureFrameContext);
  const isTaken = frame?.takes(figure.id) === true;
  const onFigure = isTaken ? frame.onFigure : null;
  useEffect(() => {
    onFigure?.(figure);
  }, [onFigure, figure]);
  if (frame === null) return children;
  return isTaken ? createPortal(children, frame.host) : null;
}

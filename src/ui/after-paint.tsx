import { startTransition, useEffect, useRef, useState, type ReactNode } from "react";
import { takeTurn } from "#ui/turns.ts";

/** What comes before what. */
export const RANKS = { first: 0, findings: 1, panel: 2, land: 3, summary: 4, paper: 5 } as const;

interface AfterPaintProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  readonly rank: number;
}

/** Shows `fallback` until it has been painted together with all around it, then `children`: for what takes long to load, to work out or to draw. */
export function AfterPaint({ fallback, children, rank }: AfterPaintProps) {
  const [isPainted, setPainted] = useState(false);
  const endTurn = useRef<(() => void) | null>(null);
  useEffect(() => {
    const end = takeTurn(rank, () => {
      startTransition(() => {
        setPainted(true);
      });
    });
    endTurn.current = end;
    return end;
  }, [rank]);
  useEffect(() => {
    if (isPainted) endTurn.current?.();
  }, [isPainted]);
  return isPainted ? children : fallback;
}

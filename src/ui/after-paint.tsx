import { useEffect, useState, type ReactNode } from "react";

interface AfterPaintProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows `fallback` until it has been painted together with all around it, then `children`: for what takes long to load or to work out. */
export function AfterPaint({ fallback, children }: AfterPaintProps) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = (): void => {
      timer = setTimeout(() => {
        setPainted(true);
      }, 0);
    };
    // In a hidden tab nothing is painted.
    const frame = document.visibilityState === "hidden" ? undefined : requestAnimationFrame(goOn);
    if (frame === undefined) goOn();
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted ? children : fallback;
}

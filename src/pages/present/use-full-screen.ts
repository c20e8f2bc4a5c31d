import { useCallback, useEffect, useState } from "react";

interface FullScreen {
  readonly isFull: boolean;
  /** The browser would not. */
  readonly isRefused: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
}

type KeyboardOfDocument = Navigator & { readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void>; readonly unlock?: () => void } };

/** Where it can, keeps Escape for the page, so that it closes what is open before it leaves full screen; held down it always leaves. */
const keepEscape = async (): Promise<void> => {
  await (navigator as KeyboardOfDocument).keyboard?.lock?.(["Escape"]).catch(() => undefined);
};

/** The whole screen for the document, so that a link inside does not leave it. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(() => Boolean(document.fullscreenElement));
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const follow = (): void => {
      const isNow = document.fullscreenElement !== null;
      setFull(isNow);
      if (isNow) setRefused(false);
      else (navigator as KeyboardOfDocument).keyboard?.unlock?.();
    };
    document.addEventListener("fullscreenchange", follow);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
    };
  }, []);
  const enter = useCallback(() => {
    const ask = async (): Promise<void> => {
      try {
        await document.documentElement.requestFullscreen();
        await keepEscape();
      } catch {
        setRefused(true);
      }
    };
    void ask();
  }, []);
  const leave = useCallback(() => {
    void document.exitFullscreen().catch(() => undefined);
  }, []);
  return { isFull, isRefused, enter, leave };
}

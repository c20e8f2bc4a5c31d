import { useEffect, useRef, useState } from "react";

/** How long each step is shown. Nothing moves between steps. */
const STEP_MILLISECONDS = 1200;

export interface Playing {
  readonly isPlaying: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Calls `onStep` again and again until it says that there is no further step, or somebody stops it. */
export function usePlaying(onStep: () => boolean): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const step = useRef(onStep);
  useEffect(() => {
    step.current = onStep;
  }, [onStep]);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      if (!step.current()) setPlaying(false);
    }, STEP_MILLISECONDS);
    return () => {
      clearInterval(timer);
    };
  }, [isPlaying]);
  return {
    isPlaying,
    start: () => {
      setPlaying(true);
    },
    stop: () => {
      setPlaying(false);
    },
  };
}

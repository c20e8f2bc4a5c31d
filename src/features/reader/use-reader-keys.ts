import { useEffect, useMemo, useRef } from "react";
import { useLetterKeys } from "#features/reader/use-letter-keys.ts";
import type { ReadingState } from "#features/reader/use-reading.ts";
import { useUrlStore } from "#state/url-store.ts";

/** n and p step through the occurrences, j and k through the sentences, Escape leaves what is stepped through. */
export function useReaderKeys({ walk: { step }, refs, marked, target, markSentence, choose }: ReadingState): void {
  // Ahead of the address, which follows a moment later: a key held down goes on from where it has led.
  const ahead = useRef(marked);
  useEffect(() => {
    ahead.current = marked;
  }, [marked]);
  const actions = useMemo(() => {
    const moveBy = (by: 1 | -1) => () => {
      const next = ahead.current === null ? (by === 1 ? 0 : refs.length - 1) : ahead.current + by;
      const ref = refs[next];
      if (ref === undefined) return;
      ahead.current = next;
      markSentence(ref);
    };
    return {
      n: () => {
        step(1);
      },
      p: () => {
        step(-1);
      },
      j: moveBy(1),
      k: moveBy(-1),
    };
  }, [step, refs, markSentence]);
  useLetterKeys(actions);

  const isWalking = target !== null;
  useEffect(() => {
    if (!isWalking) return undefined;
    const leave = (event: KeyboardEvent): void => {
      // The evidence drawer, while it is open, is what Escape closes.
      if (event.key === "Escape" && !event.defaultPrevented && useUrlStore.getState().evidence === null) choose(null);
    };
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", leave);
    };
  }, [isWalking, choose]);
}

import { useEffect, useMemo, useRef } from "react";
import { isCovered } from "#state/is-covered.ts";
import { usePlace } from "#state/place.ts";
import { useLetterKeys } from "#state/use-letter-keys.ts";
import type { ReadingState } from "#features/reader/use-reading.ts";

/** n and p step through the occurrences, j and k through the sentences, Escape leaves what is stepped through. */
export function useReaderKeys({ walk: { step }, refs, marked, target, markSentence, choose }: ReadingState): void {
  // Sentences asked for that the address has yet to follow: a key held down goes on from the last of them.
  const asked = useRef<number[]>([]);
  useEffect(() => {
    const at = marked === null ? -1 : asked.current.indexOf(marked);
    asked.current = at < 0 ? [] : asked.current.slice(at + 1);
  }, [marked]);
  const actions = useMemo(() => {
    const moveBy = (by: 1 | -1) => () => {
      const from = asked.current.at(-1) ?? marked;
      const next = from === null ? (by === 1 ? 0 : refs.length - 1) : from + by;
      const ref = refs[next];
      if (ref === undefined) return;
      asked.current.push(next);
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
  }, [step, refs, marked, markSentence]);
  useLetterKeys(actions);

  const { url, move } = usePlace();
  const isWalking = target !== null && move === null;
  useEffect(() => {
    if (!isWalking) return undefined;
    const leave = (event: KeyboardEvent): void => {
      // The evidence drawer, while it is open, is what Escape closes.
      if (event.key === "Escape" && !event.defaultPrevented && !isCovered() && url.getState().evidence === null) choose(null);
    };
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", leave);
    };
  }, [isWalking, url, choose]);
}

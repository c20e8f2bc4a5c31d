interface Turn {
  readonly rank: number;
  readonly run: () => void;
}

/** A window that is covered paints nothing, and says nothing of it. */
const LONGEST_FRAME_MILLISECONDS = 300;

const waiting = new Set<Turn>();
/** Ranks from which on turns wait. */
const holds = new Set<{ readonly rank: number }>();
let present: Turn | null = null;
let isAwaited = false;

function findNext(): Turn | undefined {
  const limit = Math.min(...[...holds].map(({ rank }) => rank));
  let first: Turn | undefined;
  for (const turn of waiting) if (turn.rank < (first?.rank ?? limit)) first = turn;
  return first;
}

function callNext(): void {
  isAwaited = false;
  const first = findNext();
  if (first === undefined) return;
  waiting.delete(first);
  present = first;
  first.run();
}

/** Calls the next once the page has been painted as it is now. */
function goOn(): void {
  if (isAwaited || present !== null || findNext() === undefined) return;
  isAwaited = true;
  if (document.visibilityState === "hidden") {
    setTimeout(callNext, 0);
    return;
  }
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    callNext();
  }, LONGEST_FRAME_MILLISECONDS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(callNext, 0);
  });
}

/**
 * Has something done after the next paint. Where much waits, each waits for the one before to have ended and been painted, so that
 * the page listens in between: the lowest rank first, then in the order of asking.
 * @returns says that it has ended, or is no longer wanted
 */
export function takeTurn(rank: number, run: () => void): () => void {
  const turn = { rank, run };
  waiting.add(turn);
  goOn();
  return () => {
    waiting.delete(turn);
    if (present !== turn) return;
    present = null;
    goOn();
  };
}

/**
 * Lets what has this rank or a higher one wait, for the sake of something that is under way elsewhere.
 * @returns lets them go on
 */
export function holdTurns(rank: number): () => void {
  const hold = { rank };
  holds.add(hold);
  return () => {
    holds.delete(hold);
    goOn();
  };
}

/** After the page that was asked for is there, and its findings with it. */
const START_MILLISECONDS = 2500;

const wantsToSaveData = (): boolean => "connection" in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true;

const whenIdle = (work: () => void): void => {
  // Safari has no such call.
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200);
};

/**
 * Loads what may be wanted next, one after another while nothing else is to be done; nothing where data are to be saved.
 * Stops at the first failure: what failed is asked for again when it is wanted, and tells the reader then.
 * @returns stops it
 */
export function prefetchWhenIdle(loads: readonly (() => Promise<unknown>)[]): () => void {
  let isStopped = wantsToSaveData();
  const [...waiting] = loads;
  const loadNext = (): void => {
    const load = isStopped ? undefined : waiting.shift();
    if (load === undefined) return;
    load().then(
      () => {
        whenIdle(loadNext);
      },
      () => {
        isStopped = true;
      },
    );
  };
  const timer = setTimeout(() => {
    whenIdle(loadNext);
  }, START_MILLISECONDS);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

import { useEffect, useRef } from "react";

/** For what is drawn after the figure has come: parts that load late, labels that wait for their room. */
const SETTLED_MILLISECONDS = 600;

/** Opens the browser's print dialog, once, when what is to be printed is there and its typefaces are loaded. */
export function usePrintOnce(isReady: boolean): void {
  const hasPrinted = useRef(false);
  useEffect(() => {
    if (!isReady || hasPrinted.current) return undefined;
    let isLeft = false;
    const timer = window.setTimeout(() => {
      void document.fonts.ready.then(() => {
        if (isLeft || hasPrinted.current) return;
        hasPrinted.current = true;
        window.print();
      });
    }, SETTLED_MILLISECONDS);
    return () => {
      isLeft = true;
      window.clearTimeout(timer);
    };
  }, [isReady]);
}

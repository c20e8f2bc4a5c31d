import { useEffect } from "react";
import { flushSync } from "react-dom";
import { MEASURE_AGAIN } from "#ui/use-width.ts";

/** Widths that depend on others' settle in as many rounds. */
const ROUNDS = 2;

/** Draws everything anew at the widths that it has now, before the browser takes its picture of the page. */
function measureAgain(): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    flushSync(() => {
      window.dispatchEvent(new Event(MEASURE_AGAIN));
    });
  }
}

/** While the page is printed: charts are as wide as the paper, since no observer runs in time. */
export function usePrintLayout(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const print = window.matchMedia("print");
    let isPrinting = false;
    const enter = (): void => {
      if (isPrinting) return;
      isPrinting = true;
      dataset["printing"] = "";
      measureAgain();
    };
    const leave = (): void => {
      if (!isPrinting) return;
      isPrinting = false;
      delete dataset["printing"];
      measureAgain();
    };
    const follow = (): void => {
      if (print.matches) enter();
      else leave();
    };
    follow();
    window.addEventListener("beforeprint", enter);
    window.addEventListener("afterprint", leave);
    print.addEventListener("change", follow);
    return () => {
      window.removeEventListener("beforeprint", enter);
      window.removeEventListener("afterprint", leave);
      print.removeEventListener("change", follow);
    };
  }, []);
}

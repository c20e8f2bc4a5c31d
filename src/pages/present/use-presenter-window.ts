import { useCallback, useEffect, useRef, useState } from "react";

export interface PresenterWindow {
  readonly address: string;
  /** `blocked` where the browser would not open it. */
  readonly status: "none" | "open" | "blocked";
  readonly open: () => void;
  /** The window, while it is open. */
  readonly find: () => Window | null;
}

const LOOK_MILLISECONDS = 1000;

/** Opens the presenter's view in a window of its own, or brings it to the front. */
export function usePresenterWindow(address: string, session: string): PresenterWindow {
  const opened = useRef<Window | null>(null);
  const [status, setStatus] = useState<PresenterWindow["status"]>("none");
  const find = useCallback(() => (opened.current?.closed === false ? opened.current : null), []);
  const open = useCallback(() => {
    const present = find();
    if (present !== null) {
      present.focus();
      return;
    }
    opened.current = window.open(address, `readout-atlas-presenter-${session}`, "popup,width=1200,height=760");
    setStatus(opened.current === null ? "blocked" : "open");
  }, [address, session, find]);
  useEffect(() => {
    if (status !== "open") return undefined;
    const timer = setInterval(() => {
      if (find() === null) setStatus("none");
    }, LOOK_MILLISECONDS);
    return () => {
      clearInterval(timer);
    };
  }, [status, find]);
  return { address, status, open, find };
}

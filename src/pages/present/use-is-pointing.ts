import { useEffect, useState } from "react";

const QUIET_MILLISECONDS = 2500;

/** True for a while after the pointer was moved or a finger put down. */
export function useIsPointing(): boolean {
  const [isPointing, setPointing] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      setPointing(true);
      clearTimeout(timer);
      timer = setTimeout(() => {
        setPointing(false);
      }, QUIET_MILLISECONDS);
    };
    document.addEventListener("pointermove", wake);
    document.addEventListener("pointerdown", wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", wake);
      document.removeEventListener("pointerdown", wake);
    };
  }, []);
  return isPointing;
}

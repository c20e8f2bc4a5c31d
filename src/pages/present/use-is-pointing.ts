import { useEffect, useState } from "react";

const QUIET_MILLISECONDS = 2500;

/** A finger on what can be pressed means that, and no more. */
const isForControls = ({ pointerType, target }: PointerEvent): boolean =>
  pointerType === "mouse" || !(target instanceof Element) || target.closest("aside, a, button, [role=button]") === null;

/** True for a while after the pointer was moved or a finger put down on nothing in particular. */
export function useIsPointing(): boolean {
  const [isPointing, setPointing] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (event: PointerEvent): void => {
      if (!isForControls(event)) return;
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

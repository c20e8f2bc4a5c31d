import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from "react";
import styles from "#ui/popover.module.css";

interface PopoverProps {
  /** What the button says. */
  readonly label: ReactNode;
  /** Its accessible name. */
  readonly name: string;
  /** The panel; a function is given what closes it and brings the focus back. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a small panel below it. Escape, a click elsewhere and leaving it by Tab close it. */
export function Popover({ label, name, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [timesClosed, setTimesClosed] = useState(0);
  const close = useCallback((): void => {
    setOpen(false);
    setTimesClosed((times) => times + 1);
  }, []);
  useEffect(() => {
    if (timesClosed > 0) button.current?.focus();
  }, [timesClosed]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeIfOutside = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    const element = box.current;
    document.addEventListener("pointerdown", closeIfOutside);
    document.addEventListener("focusin", closeIfOutside);
    element?.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeIfOutside);
      document.removeEventListener("focusin", closeIfOutside);
      element?.removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen, close]);

  return (
    <div ref={box} className={styles.box}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={name}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </button>
      {isOpen && (
        // A press on a label would else give the focus to what stands around the panel, and so close it.
        <div id={id} className={styles.panel} tabIndex={-1}>
          {typeof children === "function" ? children(close) : children}
        </div>
      )}
    </div>
  );
}

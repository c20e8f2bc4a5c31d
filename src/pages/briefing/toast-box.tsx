import { useEffect, useRef, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import styles from "#pages/briefing/toast.module.css";

interface ToastBoxProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Stays until it is closed. */
  readonly isLasting?: boolean;
}

/** Goes by itself after this time, unless it is pointed at or has the focus. */
const SHOWN_MILLISECONDS = 20_000;

/** A note over the page's foot. Where a key asked for it, it takes the focus, and gives it back when it goes. */
export function ToastBox({ children, onClose, isLasting = false }: ToastBoxProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const element = box.current;
    if (!isLasting && opener !== document.body && opener?.matches(":focus-visible") === true) element?.focus();
    return () => {
      const focused = document.activeElement;
      const isOurs = focused === null || focused === document.body || element?.contains(focused) === true;
      if (opener instanceof HTMLElement && opener.isConnected && isOurs) opener.focus();
    };
  }, [isLasting]);
  useEffect(() => {
    if (isLasting) return undefined;
    const timer = setInterval(() => {
      if (box.current?.matches(":hover, :focus-within") !== true) onClose();
    }, SHOWN_MILLISECONDS);
    return () => {
      clearInterval(timer);
    };
  }, [isLasting, onClose]);
  useEffect(() => {
    const element = box.current;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener("keydown", closeOnEscape);
    return () => {
      element?.removeEventListener("keydown", closeOnEscape);
    };
  }, [onClose]);
  return (
    <section ref={box} className={`${styles.toast} no-print`} aria-label={translate("briefing.toast")} tabIndex={-1}>
      <div className={styles.words}>{children}</div>
      <button type="button" className={styles.close} aria-label={translate("briefing.close")} onClick={onClose}>
        <span aria-hidden="true">{translate("briefing.closeSign")}</span>
      </button>
    </section>
  );
}

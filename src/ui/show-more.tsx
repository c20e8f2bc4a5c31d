import { useState, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import styles from "#ui/show-more.module.css";

/** The first items of a long list, more by each press: [those to show, the button, which is null when none is left]. */
export function useShowMore<Item>(items: readonly Item[], step: number): readonly [shown: readonly Item[], button: ReactNode] {
  const [most, setMost] = useState(step);
  const left = items.length - most;
  const button =
    left <= 0 ? null : (
      <>
        <button
          type="button"
          className={`${styles.more} no-print`}
          onClick={() => {
            setMost(most + step);
          }}
        >
          {translate("list.more", { count: Math.min(left, step), left })}
        </button>
        <p className={styles.left}>{translate("list.left", { left })}</p>
      </>
    );
  return [left <= 0 ? items : items.slice(0, most), button];
}

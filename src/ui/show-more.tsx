import { useRef, useState, useTransition, type ReactNode } from "react";
import { translate } from "#i18n/translate.ts";
import styles from "#ui/show-more.module.css";

interface StepsProps {
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  readonly onShow: (most: number) => void;
}

/** How many of a long list are shown, and the ways to see more, all, or the first ones again. */
function Steps({ shown, total, step, onShow }: StepsProps) {
  const [isPending, startTransition] = useTransition();
  const first = useRef<HTMLButtonElement>(null);
  const left = total - shown;
  const isLong = left > step;
  const show = (most: number): void => {
    startTransition(() => {
      onShow(most);
    });
  };
  return (
    <>
      <div className={`${styles.steps} no-print`} aria-busy={isPending}>
        {/* One button for the next step and the way back, so that the focus stays when the last step is taken. */}
        <button
          ref={first}
          type="button"
          className={styles.more}
          onClick={() => {
            show(left === 0 ? step : shown + step);
          }}
        >
          {left === 0 ? translate("list.fewer", { step }) : translate("list.more", { count: Math.min(left, step), left })}
        </button>
        {isLong && (
          <button
            type="button"
            className={styles.more}
            onClick={() => {
              first.current?.focus({ preventScroll: true });
              show(Infinity);
            }}
          >
            {translate("list.all", { total })}
          </button>
        )}
        <span className={styles.count}>
          <span role="status">{translate("list.shown", { shown, total })}</span>
          {isLong && ` ${translate("list.findInPage")}`}
        </span>
      </div>
      {left > 0 && <p className={styles.left}>{translate("list.left", { left })}</p>}
    </>
  );
}

/**
 * The first items of a long list, more by each press, or all of them: [those to show, the buttons with how many are shown, which are
 * null where the list is no longer than a step].
 */
export function useShowMore<Item>(items: readonly Item[], step: number): readonly [shown: readonly Item[], buttons: ReactNode] {
  const [most, setMost] = useState(step);
  const total = items.length;
  const shown = Math.min(most, total);
  return [shown === total ? items : items.slice(0, shown), total <= step ? null : <Steps shown={shown} total={total} step={step} onShow={setMost} />];
}

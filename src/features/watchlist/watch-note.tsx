import { translate } from "#i18n/translate.ts";
import type { Watchlist } from "#features/watchlist/use-watchlist.ts";
import { keepFocus } from "#ui/keep-focus.ts";
import styles from "#features/watchlist/watchlist.module.css";

/** Says that the address brings another list than the one kept here, and which of the two is shown. */
export function WatchNote({ watchlist }: { readonly watchlist: Watchlist }) {
  const { list, otherKept, keepThis, showKept } = watchlist;
  if (otherKept === null || list.length === 0) return null;
  return (
    <p className={`${styles.note} no-print`} role="note">
      {translate("watch.other", { count: list.length, kept: otherKept.length })}{" "}
      <button
        type="button"
        className={styles.link}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          keepThis();
        }}
      >
        {translate("watch.keepThis")}
      </button>
      {otherKept.length > 0 && (
        <>
          {" "}
          <button
            type="button"
            className={styles.link}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              showKept();
            }}
          >
            {translate("watch.showKept")}
          </button>
        </>
      )}
    </p>
  );
}

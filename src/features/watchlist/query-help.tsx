import { translate } from "#i18n/translate.ts";
import { Popover } from "#ui/popover.tsx";
import styles from "#features/watchlist/watchlist.module.css";

const SIGNS = ["words", "wildcard", "choice", "group", "option", "gap", "exact"] as const;

/** The language on a small page. */
export function QueryHelp() {
  return (
    <Popover label={translate("watch.help")} name={translate("watch.helpName")}>
      <div className={styles.help}>
        <dl>
          {SIGNS.map((sign) => (
            <div key={sign}>
              <dt>
                <code>{translate(`watch.help.${sign}.sign`)}</code>
              </dt>
              <dd>{translate(`watch.help.${sign}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{translate("watch.help.rest")}</p>
      </div>
    </Popover>
  );
}

import { Link } from "react-router-dom";
import { writeTextRef } from "#core/views/compare-texts.ts";
import type { Reading } from "#core/views/readings.ts";
import { AccountDifference } from "#features/reader/account-difference.tsx";
import { nameReading } from "#features/reader/reading.ts";
import { translate } from "#i18n/translate.ts";
import { usePageParam } from "#state/page-param.ts";
import { pathToCompare } from "#state/paths.ts";
import { writeSetting } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/reader/account-switch.module.css";

interface AccountSwitchProps {
  readonly readings: readonly [Reading, ...Reading[]];
  /** From 1. */
  readonly shown: number;
  readonly title: string;
  /** With little room the choice opens on demand. */
  readonly isFolded: boolean;
}

/** Which account of the meeting is shown, where there are several; one of them is counted. */
export function AccountSwitch({ readings, shown, title, isFolded }: AccountSwitchProps) {
  const id = usePageParam("id");
  const search = useUrlStore((state) => state.search);
  const filter = useUrlStore((state) => state.filter);
  const further = shown > 1 ? readings[shown - 1] : undefined;
  const parts = (
    <>
      <ul>
        {readings.map((reading, index) => (
          <li key={index}>
            <Link
              to={{ search: writeSetting(writeSetting(search, "s", null), "account", index === 0 ? null : String(index + 1)) }}
              aria-current={index + 1 === shown ? "true" : undefined}
            >
              {nameReading(reading, title)}
            </Link>{" "}
            <span className={styles.counted}>{translate(reading.isCounted ? "reader.accountCounted" : "reader.accountNotCounted")}</span>
          </li>
        ))}
      </ul>
      <Link to={pathToCompare(filter, writeTextRef(id, 1), writeTextRef(id, Math.max(shown, 2)))}>{translate("compare.accountsLink")}</Link>
      {further !== undefined && (
        <p className={styles.note}>
          {translate("reader.accountNote", { title: nameReading(readings[0], title) })} <AccountDifference counted={readings[0]} shown={further} />
        </p>
      )}
    </>
  );
  return (
    <nav className={`${styles.accounts} no-print`} aria-label={translate("reader.accounts")}>
      {isFolded ? (
        // What is said of a further account is shown with it.
        <details open={further !== undefined}>
          <summary>{translate("reader.accountFolded", { shown, count: readings.length, isCounted: shown === 1 ? "yes" : "no" })}</summary>
          {parts}
        </details>
      ) : (
        <>
          <span className={styles.label}>{translate("reader.accounts")}</span>
          {parts}
        </>
      )}
    </nav>
  );
}

import type { QueryError } from "#core/text/query-lexemes.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/watchlist/watchlist.module.css";

interface QueryFaultProps {
  readonly source: string;
  readonly error: QueryError;
}

/** In words: which character, and what is wrong with it. */
export const sayFault = ({ code, start }: QueryError): string => translate("watch.faultAt", { at: start + 1, fault: translate(`watch.fault.${code}`) });

/** What is wrong with a query, and the query with the place marked. */
export function QueryFault({ source, error }: QueryFaultProps) {
  const { start, end } = error;
  return (
    <>
      <span className={styles.fault}>{sayFault(error)}</span>
      <code className={styles.echo} aria-hidden="true">
        {source.slice(Math.max(start - 40, 0), start)}
        <span className={styles.place}>{source.slice(start, end) || " "}</span>
        {source.slice(end, end + 40)}
      </code>
    </>
  );
}

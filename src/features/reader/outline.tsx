import type { Account } from "#core/domain/dataset.ts";
import type { Stop } from "#core/views/highlight-stops.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/rail.module.css";

interface OutlineProps {
  readonly account: Account;
  /** Occurrences of what is stepped through; null to count sentences. */
  readonly hits: readonly Stop[] | null;
  readonly onGo: (sentence: number) => void;
}

const nameSection = (heading: string | null, index: number, count: number): string => {
  if (heading !== null) return heading;
  if (count === 1) return translate("reader.wholeText");
  return translate(index === 0 ? "reader.opening" : "reader.untitled");
};

/** The sections, each with its sentences, or with the occurrences of what is stepped through. */
export function Outline({ account, hits, onGo }: OutlineProps) {
  return (
    <section>
      <h2 className={styles.title}>
        {translate("reader.outline")} <span className={styles.caption}>{translate(hits === null ? "reader.outlineCaption" : "reader.outlineHits")}</span>
      </h2>
      <ol>
        {account.sections.map(({ heading, paragraphs }, index) => {
          const sentences = paragraphs.flat();
          const count = hits === null ? sentences.length : hits.filter(({ sentence }) => sentences.includes(sentence)).length;
          const [first] = sentences;
          return (
            <li key={index}>
              <button
                type="button"
                className={styles.entry}
                disabled={first === undefined}
                onClick={() => {
                  if (first !== undefined) onGo(first);
                }}
              >
                <span>{nameSection(heading, index, account.sections.length)}</span>
                <span className={styles.count}>{formatInteger(count)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

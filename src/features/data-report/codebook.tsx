import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/data-report/data-report.module.css";

/** The topics: what each means, and the patterns that find it. */
export function Codebook({ corpus }: { readonly corpus: Corpus }) {
  return (
    <>
      <p className={styles.notation}>{translate("data.codebook.notation")}</p>
      {corpus.topics.map(({ id, label, description, patterns }) => (
        <details key={id} className={styles.fold}>
          <summary>
            <strong>{label}</strong> <span className={styles.description}>{description}</span>{" "}
            <span className={styles.aside}>{translate("data.codebook.patterns", { count: patterns.length })}</span>
          </summary>
          <ul className={styles.patterns}>
            {patterns.map((pattern) => (
              <li key={pattern}>
                <code>{pattern}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

import { dropUnknownFilterValues, findUnknownFilterValues } from "#core/domain/check-filter.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import styles from "#features/filters/filter-bar.module.css";

/** What of the address was not understood, and a way to be rid of it. */
export function FilterProblems({ corpus }: { readonly corpus: Corpus }) {
  const filter = useUrlStore((state) => state.filter);
  const fromUrl = useUrlStore((state) => state.problems);
  const { keepFilter } = useUrlActions();
  const problems = [...fromUrl, ...findUnknownFilterValues(corpus, filter)];
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <strong>{translate("problem.heading")}</strong>
      <ul>
        {problems.map(({ param, value, reason }) => (
          <li key={`${param} ${value}`}>{translate(`problem.${reason}`, { param, value })}</li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          keepFilter(dropUnknownFilterValues(corpus, filter));
        }}
      >
        {translate("problem.remove")}
      </button>
    </div>
  );
}

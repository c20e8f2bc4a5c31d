import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER, selectReadouts, type Filter } from "#core/domain/filter.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import styles from "#features/filters/filter-bar.module.css";

interface ScopeProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
}

/** How much is shown: always with its denominator. */
export function Scope({ corpus, filter }: ScopeProps) {
  const { clearFilter } = useUrlActions();
  const { readouts, undatedLeftOut } = selectReadouts(corpus, filter);
  const sentences = readouts.reduce((sum, readout) => sum + readout.sentences.length, 0);
  const words = readouts.reduce((sum, readout) => sum + readout.tokens, 0);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(EMPTY_FILTER);
  return (
    <div className={styles.scope} aria-live="polite">
      <strong>{translate("filters.scopeMeetings", { shown: readouts.length, total: corpus.readouts.length })}</strong>
      <span>{translate("filters.scopeText", { sentences, words })}</span>
      {undatedLeftOut > 0 && <span>{translate("filters.undated", { count: undatedLeftOut })}</span>}
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={clearFilter}>
          {translate("filters.clear")}
        </button>
      )}
    </div>
  );
}

import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER, selectReadouts, type Filter } from "#core/domain/filter.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#features/filters/empty-scope.module.css";
import "#i18n/parts/empty.ts";

/** The parts of a filter that can be let go one by one. */
const PARTS = [
  { id: "dates", without: { from: null, to: null } },
  { id: "counterparts", without: { counterparts: [] } },
  { id: "modes", without: { modes: [] } },
  { id: "anyTopic", without: { topics: [] } },
] as const satisfies readonly { readonly id: string; readonly without: Partial<Filter> }[];

/** In place of a page of which the filters leave nothing: what was asked for, and what each way out would show. */
export function EmptyScope({ corpus }: { readonly corpus: Corpus }) {
  const filter = useUrlStore((state) => state.filter);
  const { changeFilter } = useUrlActions();
  const ways = PARTS.flatMap(({ id, without }) => {
    const wider = { ...filter, ...without };
    const isSet = JSON.stringify(wider) !== JSON.stringify(filter) && JSON.stringify(wider) !== JSON.stringify(EMPTY_FILTER);
    const count = isSet ? selectReadouts(corpus, wider).readouts.length : 0;
    return count === 0 ? [] : [{ id, without, count }];
  });
  const all = { id: "all", without: EMPTY_FILTER, count: corpus.readouts.length } as const;
  return (
    <>
      <Notice>{translate("empty.scope", { filter: describeFilter(corpus, filter) })}</Notice>
      <div className={`${styles.ways} no-print`}>
        {[...ways, all].map(({ id, without, count }) => (
          <button
            key={id}
            type="button"
            className={styles.way}
            onClick={() => {
              changeFilter(without);
              // The button goes with what it mends.
              document.getElementById("main")?.focus();
            }}
          >
            {translate(`empty.${id}`, { count })}
          </button>
        ))}
      </div>
    </>
  );
}

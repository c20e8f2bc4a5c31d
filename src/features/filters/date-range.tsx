import type { Corpus } from "#core/domain/corpus.ts";
import { extentOfDays, fromDay, toDay, toFilterDates } from "#features/filters/brush-days.ts";
import { DateBrush } from "#features/filters/date-brush.tsx";
import { ExactDate } from "#features/filters/exact-date.tsx";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/filters/filter-bar.module.css";

/** The date range, by hand on the brush or exactly by keyboard. */
export function DateRange({ corpus }: { readonly corpus: Corpus }) {
  const { from, to } = useUrlStore((state) => state.filter);
  const { changeFilter } = useUrlActions();
  const extent = extentOfDays(corpus);
  if (extent === null) return null;
  const range = {
    from: from === null ? extent.from : Math.min(Math.max(toDay(from), extent.from), extent.to),
    to: to === null ? extent.to : Math.max(Math.min(toDay(to), extent.to), extent.from),
  };
  return (
    <div className={styles.dates}>
      <div className={styles.label}>
        <span>
          {translate("filters.dates")} · {translate("filters.datesHint")}
        </span>
        <span className={styles.exact}>
          <ExactDate label={translate("filters.from")} value={from} shown={fromDay(extent.from)} onChange={(value) => { changeFilter({ from: value }); }} />
          <span aria-hidden="true">–</span>
          <ExactDate label={translate("filters.to")} value={to} shown={fromDay(extent.to)} onChange={(value) => { changeFilter({ to: value }); }} />
        </span>
      </div>
      <DateBrush
        corpus={corpus}
        extent={extent}
        range={range}
        onChange={(next, isContinued) => {
          changeFilter(toFilterDates(next, extent), { replace: isContinued });
        }}
      />
    </div>
  );
}

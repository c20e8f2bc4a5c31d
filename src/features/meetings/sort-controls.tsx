import { MEETING_ORDERS, type MeetingListOptions, type MeetingOrder } from "#core/views/meeting-list.ts";
import { translate } from "#i18n/translate.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#features/meetings/meeting-list.module.css";

interface SortControlsProps {
  readonly options: MeetingListOptions;
  readonly onSort: (order: MeetingOrder) => void;
  readonly onReverse: () => void;
}

/** The order of the list where its heads do not show. */
export function SortControls({ options, onSort, onReverse }: SortControlsProps) {
  const direction = translate(`meetings.${options.isDescending ? "descending" : "ascending"}.${options.order}`);
  return (
    <span className={`${styles.actions} ${styles.narrow}`}>
      <Segmented
        label={translate("meetings.sort")}
        value={options.order}
        onChange={onSort}
        options={MEETING_ORDERS.map((order) => ({ value: order, label: translate(`meetings.order.${order}`) }))}
      />
      <button type="button" className={styles.reverse} aria-label={translate("meetings.reverse", { order: direction })} onClick={onReverse}>
        {direction}
      </button>
    </span>
  );
}

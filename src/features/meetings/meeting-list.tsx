import type { Corpus } from "#core/domain/corpus.ts";
import type { MeetingListOptions, MeetingOrder, MeetingRow } from "#core/views/meeting-list.ts";
import { MeetingListRow } from "#features/meetings/meeting-list-row.tsx";
import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/meetings/meeting-list.module.css";

interface Head {
  readonly label: MessageId;
  readonly order: MeetingOrder | null;
  readonly isNumeric: boolean;
}

const HEADS: readonly Head[] = [
  { label: "column.date", order: "date", isNumeric: false },
  { label: "meetings.column.counterpart", order: "counterpart", isNumeric: false },
  { label: "meetings.column.meeting", order: null, isNumeric: false },
  { label: "meetings.column.how", order: null, isNumeric: false },
  { label: "meetings.column.start", order: null, isNumeric: true },
  { label: "meetings.column.minutes", order: null, isNumeric: true },
  { label: "column.sentences", order: null, isNumeric: true },
  { label: "column.words", order: "words", isNumeric: true },
  { label: "meetings.column.topics", order: null, isNumeric: false },
];

interface MeetingListProps {
  readonly corpus: Corpus;
  readonly rows: readonly MeetingRow[];
  readonly caption: string;
  readonly options: MeetingListOptions;
  readonly onSort: (order: MeetingOrder) => void;
}

/** The meetings as a table; on a narrow page each row becomes a block of its own. */
export function MeetingList({ corpus, rows, caption, options, onSort }: MeetingListProps) {
  const direction = options.isDescending ? "descending" : "ascending";
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {HEADS.map(({ label, order, isNumeric }) => {
            const isSorted = order === options.order;
            return (
              <th key={label} scope="col" className={isNumeric ? styles.number : undefined} aria-sort={isSorted ? direction : undefined}>
                {order === null ? (
                  translate(label)
                ) : (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => {
                      onSort(order);
                    }}
                  >
                    {translate(label)}
                    <svg width={8} height={8} viewBox="0 0 8 8" aria-hidden="true" focusable="false">
                      {isSorted && <path d={options.isDescending ? "M0 2h8L4 7z" : "M0 6h8L4 1z"} fill="currentColor" />}
                    </svg>
                  </button>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeetingListRow key={row.readout.id} corpus={corpus} row={row} />
        ))}
      </tbody>
    </table>
  );
}

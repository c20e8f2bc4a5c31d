import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { MeetingListOptions, MeetingOrder, MeetingRow } from "#core/views/meeting-list.ts";
import { MeetingListRow } from "#features/meetings/meeting-list-row.tsx";
import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";
import { useShowMore } from "#ui/show-more.tsx";
import { SortMark } from "#ui/sort-mark.tsx";
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
  /** For the links, which carry it on. */
  readonly filter: Filter;
  readonly rows: readonly MeetingRow[];
  readonly caption: string;
  readonly options: MeetingListOptions;
  readonly onSort: (order: MeetingOrder) => void;
}

/** Rows drawn at first, and added by each press of the button. */
const STEP = 60;

/** The meetings as a table, a long one part by part; on a narrow page each row becomes a block of its own. */
export function MeetingList({ corpus, filter, rows, caption, options, onSort }: MeetingListProps) {
  const direction = options.isDescending ? "descending" : "ascending";
  const [drawn, more] = useShowMore(rows, STEP);
  return (
    <>
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
                      <SortMark direction={isSorted ? direction : null} />
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <MeetingListRow key={row.readout.id} corpus={corpus} filter={filter} row={row} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

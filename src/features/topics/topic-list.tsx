import { useId } from "react";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";
import { isTooFewToHalve, type ChangedTopicRow, type Halves, type TopicOrder } from "#core/views/topic-order.ts";
import { isShown } from "#charts/chart.ts";
import { nameCount, writeMeasure } from "#charts/topic-words.ts";
import { formatClauses, formatDate } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { Section } from "#ui/section.tsx";
import styles from "#features/topics/topic-list.module.css";

interface TopicListProps {
  /** All topics, in the order in which they are listed. */
  readonly rows: readonly ChangedTopicRow[];
  readonly halves: Halves | null;
  readonly measure: TopicMeasure;
  readonly order: TopicOrder;
  readonly focus: string;
  readonly onFocus: (topic: string) => void;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/**
 * The topics with what they are ordered by; one is chosen. Native radio buttons, so that arrow keys walk through the topics while the
 * charts follow; the next Tab goes to the count of the chosen one. Where there is little room, a menu.
 */
export function TopicList({ rows, halves, measure, order, focus, onFocus, shown, onEvidence }: TopicListProps) {
  const name = useId();
  const isByChange = order === "change" && halves !== null;
  const most = measure === "share" ? 1 : Math.max(1e-9, ...rows.map((row) => measureTopic(row, measure) ?? 0));
  const unit = translate("topics.listHead", { measure, n: rows[0]?.n ?? 0, sentences: rows[0]?.sentences ?? 0 });
  const writeRow = (row: ChangedTopicRow): string =>
    isByChange && row.change !== null ? translate("topics.halfHits", { first: row.change.first.hits, second: row.change.second.hits }) : writeMeasure(row, measure);
  const nameRow = (row: ChangedTopicRow): string => {
    const { topic, change } = row;
    const halfNames = isByChange && change !== null
      ? translate("topics.halfNames", { first: change.first.hits, firstN: change.first.n, second: change.second.hits, secondN: change.second.n })
      : null;
    return formatClauses([nameCount(topic.label, row, measure), halfNames]);
  };
  return (
    <Section title={translate("topics.list")} how={isByChange ? translate("topics.listChange", { first: halves.first.length, second: halves.second.length, from: formatDate(halves.from), isFew: String(isTooFewToHalve(halves)) }) : translate("topics.listHow", { measure })} className="no-print">
      <select
        className={styles.select}
        aria-label={translate("topics.list")}
        value={focus}
        onChange={(event) => {
          onFocus(event.target.value);
        }}
      >
        {rows.map((row) => (
          <option key={row.topic.id} value={row.topic.id}>
            {translate("topics.option", { topic: row.topic.label, value: writeMeasure(row, measure), unit })}
          </option>
        ))}
      </select>
      {order === "change" && halves === null && <p className={styles.none}>{translate("topics.halvesNone")}</p>}
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{translate("topics.list")}</legend>
        <div className={styles.head} aria-hidden="true">
          <span />
          <span>{isByChange ? translate("topics.listHalves", { first: halves.first.length, second: halves.second.length }) : unit}</span>
        </div>
        {rows.map((row) => {
          const { topic } = row;
          const query = evidenceOf("topic", topic.id, { without: row.readouts === 0 });
          const isFocus = topic.id === focus;
          return (
            <div key={topic.id} className={styles.row}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  className="visually-hidden"
                  name={name}
                  checked={isFocus}
                  onChange={() => {
                    onFocus(topic.id);
                  }}
                />
                <span>{topic.label}</span>
              </label>
              <button
                type="button"
                className={styles.count}
                tabIndex={isFocus ? 0 : -1}
                aria-label={nameRow(row)}
                aria-pressed={isShown(shown, query)}
                onClick={() => {
                  onEvidence(query);
                }}
              >
                {writeRow(row)}
              </button>
              {!isByChange && <i className={styles.bar} style={{ width: `${(100 * (measureTopic(row, measure) ?? 0)) / most}%` }} aria-hidden="true" />}
            </div>
          );
        })}
      </fieldset>
    </Section>
  );
}

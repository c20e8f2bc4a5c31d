import { useId } from "react";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { TopicRow } from "#core/views/topic-frequency.ts";
import { isShown } from "#charts/chart.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { Section } from "#ui/section.tsx";
import styles from "#features/topics/topic-list.module.css";

interface TopicListProps {
  /** All topics, in the order in which they are listed. */
  readonly rows: readonly TopicRow[];
  readonly n: number;
  readonly focus: string;
  readonly onFocus: (topic: string) => void;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/**
 * The topics with their counts; one is chosen. Native radio buttons, so that arrow keys walk through the topics while the charts follow;
 * the next Tab goes to the count of the chosen one. Where there is little room, a menu.
 */
export function TopicList({ rows, n, focus, onFocus, shown, onEvidence }: TopicListProps) {
  const name = useId();
  return (
    <Section title={translate("topics.list")} how={translate("topics.listHow")} className="no-print">
      <select
        className={styles.select}
        aria-label={translate("topics.list")}
        value={focus}
        onChange={(event) => {
          onFocus(event.target.value);
        }}
      >
        {rows.map(({ topic, readouts }) => (
          <option key={topic.id} value={topic.id}>
            {translate("topics.option", { topic: topic.label, readouts, n })}
          </option>
        ))}
      </select>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{translate("topics.list")}</legend>
        <div className={styles.head} aria-hidden="true">
          <span />
          <span>{translate("axis.ofN", { n })}</span>
        </div>
        {rows.map(({ topic, readouts, share }) => {
          const query = evidenceOf("topic", topic.id, { without: readouts === 0 });
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
                aria-label={translate("topics.showCount", { topic: topic.label, readouts, n })}
                aria-pressed={isShown(shown, query)}
                onClick={() => {
                  onEvidence(query);
                }}
              >
                {formatInteger(readouts)}
              </button>
              <i className={styles.bar} style={{ width: `${100 * (share ?? 0)}%` }} aria-hidden="true" />
            </div>
          );
        })}
      </fieldset>
    </Section>
  );
}

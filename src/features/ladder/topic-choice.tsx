import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/ladder/topic-choice.module.css";

const ALL = "";

interface TopicChoiceProps {
  readonly corpus: Corpus;
  /** Statements on each topic. */
  readonly counts: ReadonlyMap<string, number>;
  readonly topic: string | null;
  readonly onChange: (topic: string | null) => void;
}

/** The topic whose statements are drawn, or all. Most statements first. */
export function TopicChoice({ corpus, counts, topic, onChange }: TopicChoiceProps) {
  const countOf = (id: string): number => counts.get(id) ?? 0;
  const topics = corpus.topics.toSorted((a, b) => countOf(b.id) - countOf(a.id) || (a.label < b.label ? -1 : 1));
  return (
    <label className={styles.choice}>
      <span>{translate("statements.topic")}</span>
      <select
        value={topic ?? ALL}
        onChange={(event) => {
          onChange(event.target.value === ALL ? null : event.target.value);
        }}
      >
        <option value={ALL}>{translate("statements.allTopics")}</option>
        {topics.map(({ id, label }) => (
          <option key={id} value={id}>
            {translate("statements.topicOption", { topic: label, count: countOf(id) })}
          </option>
        ))}
      </select>
    </label>
  );
}

import type { Corpus } from "#core/domain/corpus.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { formatList } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/filters/filter-bar.module.css";

interface TopicScopeProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
}

/** What a topic in the filter does to every count, said once for the page: without this note, "2 of 10" would read as if the other eight had been looked at and lacked it. */
export function TopicScope({ corpus, filter }: TopicScopeProps) {
  if (filter.topics.length === 0) return null;
  const { readouts, base } = selectReadouts(corpus, filter);
  const topics = formatList(filter.topics.map((id) => corpus.topicById.get(id)?.label ?? id), "disjunction");
  return <p className={styles.topicScope}>{translate("chart.topicScope", { topics, counted: readouts.length, n: base.length })}</p>;
}

import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { TopicRow } from "#core/views/topic-frequency.ts";
import { formatDecimal, formatPercent } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/topics/topic-headline.module.css";

interface TopicHeadlineProps {
  readonly row: TopicRow;
  /** Readouts that the whole filter leaves, the topic filter included. */
  readonly counted: number;
  /** The filter lets through only readouts that have this topic. */
  readonly isOnly: boolean;
  readonly onOnly: (isOnly: boolean) => void;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/** What the topic is, and how often it stands in the readouts left by the filter. */
export function TopicHeadline({ row, counted, isOnly, onOnly, onEvidence }: TopicHeadlineProps) {
  const { topic, readouts, n, mentions, perThousand, interval, leftOut } = row;
  return (
    <header className={styles.headline}>
      <h2 className={styles.title}>{topic.label}</h2>
      <p className={styles.about}>{topic.description}</p>
      <p className={styles.summary} aria-live="polite">
        {readouts === 0 ? (
          translate("topics.absent", { topic: topic.label, counted })
        ) : (
          <>
            <button
              type="button"
              className={styles.count}
              onClick={() => {
                onEvidence(evidenceOf("topic", topic.id));
              }}
            >
              {translate("topics.summary", { readouts, n, mentions })}
            </button>
            {perThousand !== null && translate("topics.summaryRate", { rate: formatDecimal(perThousand) })}{" "}
            {interval === null
              ? translate("topics.summaryFew")
              : translate("topics.summaryInterval", { low: formatPercent(interval.low), high: formatPercent(interval.high) })}{" "}
            {leftOut !== null && leftOut.share !== null && translate("topics.summaryLeftOut", { low: formatPercent(leftOut.share.low), high: formatPercent(leftOut.share.high) })}
            <button
              type="button"
              className={styles.only}
              onClick={() => {
                onOnly(!isOnly);
              }}
            >
              {translate(isOnly ? "topics.allReadouts" : "topics.onlyWith")}
            </button>
          </>
        )}
      </p>
    </header>
  );
}

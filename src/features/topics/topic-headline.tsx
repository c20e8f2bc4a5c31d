import type { RefObject } from "react";
import type { ValueRange } from "#core/analysis/leave-one-out.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { TopicRow } from "#core/views/topic-frequency.ts";
import { formatDecimal, formatPercent } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
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
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** The first and the latest readout that have the topic, each of which leads to its words. */
function Ends({ row: { topic, byReadout }, onEvidence }: Pick<TopicHeadlineProps, "row" | "onEvidence">) {
  const dated = byReadout.filter(({ readout, mentions }) => mentions > 0 && readout.meeting.date !== null);
  const [first, last] = [dated[0]?.readout, dated.at(-1)?.readout];
  if (first === undefined || last === undefined) return null;
  const ends = first === last ? ([["topics.onlyIn", first]] as const) : ([["topics.firstIn", first], ["topics.latestIn", last]] as const);
  return (
    <>
      {" "}
      {ends.map(([words, readout]) => (
        <span key={readout.id}>
          {translate(words)}
          <button
            type="button"
            className={styles.end}
            onClick={() => {
              onEvidence(evidenceOf("topic", topic.id, { in: readout.id }));
            }}
          >
            {nameReadout(readout.meeting, "full", "short")}
          </button>
        </span>
      ))}
      {translate("topics.ofThese")}
    </>
  );
}

function writeShareLeftOut({ low, high }: ValueRange): string {
  const values = { low: formatPercent(low), high: formatPercent(high) };
  return translate("topics.summaryLeftOut", { ...values, isSame: String(values.low === values.high) });
}

/** What the topic is, how often it stands in the readouts left by the filter, and when first and last. */
export function TopicHeadline({ row, counted, isOnly, onOnly, onEvidence, titleRef }: TopicHeadlineProps) {
  const { topic, readouts, n, mentions, perThousand, interval, leftOut } = row;
  return (
    <header className={styles.headline}>
      <div className={styles.top}>
        <h2 ref={titleRef} className={styles.title} tabIndex={-1}>{topic.label}</h2>
        {readouts > 0 && (
          <button
            type="button"
            className={styles.only}
            onClick={() => {
              onOnly(!isOnly);
            }}
          >
            {translate(isOnly ? "topics.allReadouts" : "topics.onlyWith")}
          </button>
        )}
      </div>
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
            {perThousand !== null && translate("topics.summaryRate", { rate: formatDecimal(perThousand) })}
            <Ends row={row} onEvidence={onEvidence} />{" "}
            {interval === null
              ? translate("topics.summaryFew")
              : translate("topics.summaryInterval", { low: formatPercent(interval.low), high: formatPercent(interval.high) })}{" "}
            {leftOut !== null && leftOut.share !== null && writeShareLeftOut(leftOut.share)}
          </>
        )}
      </p>
    </header>
  );
}

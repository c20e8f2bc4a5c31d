import { countTopic, type TopicCount } from "#core/analysis/topic-counts.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { choosePeriodSize, isInPeriod, periodOf } from "#core/domain/period.ts";
import { topicDetailColumns } from "#core/views/topic-frequency.ts";
import type { TopicOptions } from "#core/views/topic-measure.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface TopicPeriodRow extends TopicCount {
  /** `2021-03`, `2021` or `2020s`. */
  readonly period: string;
  /** Readouts that a topic filter lets through; where there are none, nothing could be counted, which is not absence. */
  readonly counted: number;
}

/** The periods in which readouts lie, by date; those in between without a readout are no period. */
export function listPeriods(readouts: readonly Readout[]): string[] {
  const dates = readouts.flatMap(({ meeting }) => meeting.date ?? []);
  const size = choosePeriodSize(dates);
  return [...new Set(dates.map((date) => periodOf(date, size)))].sort();
}

export const duringPeriod = (readouts: readonly Readout[], period: string): Readout[] =>
  readouts.filter(({ meeting }) => isInPeriod(meeting.date, period));

/**
 * One topic by month, year or decade (`choosePeriodSize`) of the meetings' first days. Periods without a readout are left out
 * and undated readouts lie in none, so that the rows may add up to less than `n`.
 */
export const viewTopicByPeriod: ViewOf<TopicPeriodRow, TopicOptions> = (corpus, filter, { topic, measure }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  return {
    rows: listPeriods(base).map((period) => {
      const counted = duringPeriod(readouts, period);
      return { period, counted: counted.length, ...countTopic(topic, counted, duringPeriod(base, period)) };
    }),
    n: base.length,
    columns: [
      { id: "period", kind: "text", value: (row) => row.period },
      ...topicDetailColumns<TopicPeriodRow>((row) => evidenceOf("topic", topic, { during: row.period }), measure),
      { id: "topic", kind: "topic", value: () => topic },
    ],
  };
};

import { scaleLinear } from "d3-scale";
import type { TopicCount } from "#core/analysis/topic-counts.ts";
import { measureTopic, rangeOfMeasure, type TopicMeasure } from "#core/views/topic-measure.ts";
import { formatSmallShare } from "#charts/topic-words.ts";
import { formatDecimal, formatInteger, formatPercent } from "#i18n/format.ts";

export interface MeasureAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly format: (value: number) => string;
}

/** Counts and rates reach at least this far, so that a single sentence does not fill the plot. */
const LEAST_END = 4;
/** The same for a share of sentences: 4 in 100. */
const LEAST_SHARE_END = 0.04;
const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Without a decimal where the tick needs none. */
const formatShareTick = (share: number): string => (Math.round(1000 * share) % 10 === 0 ? formatPercent(share) : formatSmallShare(share));

/** The axis of a measure: shares of readouts always from 0 to 100 %, counts, rates and the small shares of sentences from 0 to a round number above the largest. */
export function axisOf(counts: readonly TopicCount[], measure: TopicMeasure, most = 4): MeasureAxis {
  if (measure === "share") return { domain: [0, 1], ticks: SHARE_TICKS, format: formatPercent };
  const largest = Math.max(measure === "sentences" ? LEAST_SHARE_END : LEAST_END, ...counts.map((count) => rangeOfMeasure(count, measure)?.high ?? measureTopic(count, measure) ?? 0));
  const scale = scaleLinear([0, largest], [0, 1]).nice(most);
  const ticks = scale.ticks(most);
  const [, end = largest] = scale.domain();
  return {
    domain: [0, end],
    ticks: measure === "mentions" ? ticks.filter(Number.isInteger) : ticks,
    format: measure === "sentences" ? formatShareTick : (value) => (Number.isInteger(value) ? formatInteger(value) : formatDecimal(value)),
  };
}

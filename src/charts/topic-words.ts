import type { TopicCount } from "#core/analysis/topic-counts.ts";
import type { TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import { rangeOfMeasure, type TopicMeasure } from "#core/views/topic-measure.ts";
import { formatClauses, formatDecimal, formatInteger, formatPercent } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

/** A share of sentences, which is small: with one decimal. */
export const formatSmallShare = (share: number): string => translate("topics.percent", { value: formatDecimal(100 * share) });

/** A value of the measure in its unit, as on an axis. */
export function formatMeasured(value: number, measure: TopicMeasure): string {
  if (measure === "sentences") return formatSmallShare(value);
  return measure === "share" ? formatPercent(value) : formatDecimal(value);
}

/** The number that a mark shows beside it: readouts for a share, since its denominator stands next to it. */
export function writeMeasure(count: TopicCount, measure: TopicMeasure): string {
  switch (measure) {
    case "share":
      return formatInteger(count.readouts);
    case "mentions":
      return formatInteger(count.mentions);
    case "rate":
      return count.perThousand === null ? translate("cell.none") : formatDecimal(count.perThousand);
    case "sentences":
      return count.shareOfSentences === null ? translate("cell.none") : formatSmallShare(count.shareOfSentences);
  }
}

/** The denominator beside it: "of 4", "in 3 of 4", or "12 of 110" sentences. */
export function writeDenominator({ readouts, n, mentions, sentences }: TopicCount, measure: TopicMeasure): string {
  if (measure === "share") return translate("axis.ofN", { n });
  return measure === "sentences" ? translate("topics.sentencesOf", { mentions, sentences }) : translate("topics.inOf", { readouts, n });
}

/** "67% to 78% if one is left out", or what it is whichever one is; null where no range is said. */
export function writeLeftOut(count: TopicCount, measure: TopicMeasure): string | null {
  const range = rangeOfMeasure(count, measure);
  if (range === null) return null;
  const [low, high] = [formatMeasured(range.low, measure), formatMeasured(range.high, measure)];
  return low === high ? translate("topics.leftOutSame", { value: low }) : translate("topics.leftOutRange", { low, high });
}

/** All that a mark says: place, count, denominator, rate or share of sentences, interval and how far one readout moves it. */
export function nameCount(place: string, count: TopicCount, measure: TopicMeasure): string {
  const parts = [
    translate("topics.mark", { place, readouts: count.readouts, n: count.n, mentions: count.mentions }),
    count.perThousand === null || count.mentions === 0 ? null : translate("topics.markRate", { rate: formatDecimal(count.perThousand) }),
    measure === "sentences" && count.shareOfSentences !== null && count.mentions > 0
      ? translate("topics.markSentences", { share: formatSmallShare(count.shareOfSentences), sentences: count.sentences })
      : null,
    count.interval === null
      ? null
      : translate("topics.markInterval", { low: formatPercent(count.interval.low), high: formatPercent(count.interval.high) }),
    writeLeftOut(count, measure),
  ];
  return formatClauses(parts);
}

/** What the mark of one readout says: its rate too, or the share of its sentences where that is measured. */
export function nameReadoutCount({ readout, isCounted, mentions, perThousand, sentences, shareOfSentences }: TopicReadoutRow, measure: TopicMeasure): string {
  const name = nameReadout(readout.meeting, "full", "short");
  if (!isCounted) return translate("topics.markLeftOut", { readout: name });
  if (mentions === 0 || perThousand === null || shareOfSentences === null) return translate("topics.markNotIn", { readout: name });
  return measure === "sentences"
    ? translate("topics.markInShare", { readout: name, mentions, share: formatSmallShare(shareOfSentences), sentences })
    : translate("topics.markIn", { readout: name, mentions, rate: formatDecimal(perThousand) });
}

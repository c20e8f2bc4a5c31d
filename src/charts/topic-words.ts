import type { TopicCount } from "#core/analysis/topic-counts.ts";
import type { TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import type { TopicMeasure } from "#core/views/topic-measure.ts";
import { formatClauses, formatDecimal, formatInteger, formatPercent } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

/** The number that a mark shows beside it: readouts for a share, since its denominator stands next to it. */
export function writeMeasure(count: TopicCount, measure: TopicMeasure): string {
  switch (measure) {
    case "share":
      return formatInteger(count.readouts);
    case "mentions":
      return formatInteger(count.mentions);
    case "rate":
      return count.perThousand === null ? translate("cell.none") : formatDecimal(count.perThousand);
  }
}

/** The denominator beside it: "of 4", or "in 3 of 4". */
export const writeDenominator = ({ readouts, n }: TopicCount, measure: TopicMeasure): string =>
  measure === "share" ? translate("axis.ofN", { n }) : translate("topics.inOf", { readouts, n });

/** All that a mark says: place, count, denominator, interval and rate. */
export function nameCount(place: string, count: TopicCount): string {
  const parts = [
    translate("topics.mark", { place, readouts: count.readouts, n: count.n, mentions: count.mentions }),
    count.perThousand === null || count.mentions === 0 ? null : translate("topics.markRate", { rate: formatDecimal(count.perThousand) }),
    count.interval === null
      ? null
      : translate("topics.markInterval", { low: formatPercent(count.interval.low), high: formatPercent(count.interval.high) }),
  ];
  return formatClauses(parts);
}

/** What the mark of one readout says. */
export function nameReadoutCount({ readout, isCounted, mentions, perThousand }: TopicReadoutRow): string {
  const name = nameReadout(readout.meeting, "full", "short");
  if (!isCounted) return translate("topics.markLeftOut", { readout: name });
  if (mentions === 0 || perThousand === null) return translate("topics.markNotIn", { readout: name });
  return translate("topics.markIn", { readout: name, mentions, rate: formatDecimal(perThousand) });
}

import type { TopicCount } from "#core/analysis/topic-counts.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { listPeriodsBetween } from "#core/domain/period.ts";
import type { NativeChart, NativeSeries } from "#core/views/native-chart.ts";
import type { TopicPartyRow } from "#core/views/topic-by-party.ts";
import type { TopicPeriodRow } from "#core/views/topic-by-period.ts";
import type { TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";
import { nameParty, namePeriod, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { toneOfParty } from "#ui/party-tone.ts";

/** Bars that can be told apart on a slide. */
const MOST_BARS = 40;

const FORMATS = { share: "percent", mentions: "integer", rate: "decimal", sentences: "percent" } as const;

const wordsOf = (measure: TopicMeasure): Pick<NativeChart, "valueTitle" | "format"> => ({ valueTitle: translate(`topics.measure.${measure}`), format: FORMATS[measure] });

/** The interval belongs to the share of readouts and to nothing else. */
function seriesOf(counts: readonly (TopicCount | null)[], measure: TopicMeasure): NativeSeries {
  const values = counts.map((count) => (count === null ? null : measureTopic(count, measure)));
  const series = { name: translate(`topics.measure.${measure}`), values };
  if (measure !== "share" || counts.every((count) => count === null || count.interval === null)) return series;
  return { ...series, interval: { low: counts.map((count) => count?.interval?.low ?? null), high: counts.map((count) => count?.interval?.high ?? null) } };
}

export function chartParties(rows: readonly TopicPartyRow[], { counterparts }: Corpus, measure: TopicMeasure): NativeChart | null {
  if (rows.length === 0 || rows.length > MOST_BARS) return null;
  return {
    kind: "bar",
    categories: rows.map(({ party }) => nameParty(party)),
    series: [seriesOf(rows.map((row) => (row.counted === 0 ? null : row)), measure)],
    categoryTones: rows.map(({ party }) => toneOfParty(counterparts, party)),
    ...wordsOf(measure),
  };
}

/** Periods without a readout stand between the others as gaps, so that the distances are those of time. */
export function chartPeriods(rows: readonly TopicPeriodRow[], measure: TopicMeasure): NativeChart | null {
  const byPeriod = new Map(rows.map((row) => [row.period, row]));
  const periods = listPeriodsBetween(rows[0]?.period ?? "", rows.at(-1)?.period ?? "");
  if (rows.length === 0 || periods.length > MOST_BARS) return null;
  const counts = periods.map((period) => {
    const row = byPeriod.get(period);
    return row === undefined || row.counted === 0 ? null : row;
  });
  return { kind: "column", categories: periods.map(namePeriod), series: [seriesOf(counts, measure)], ...wordsOf(measure) };
}

/** One readout a bar. A share of one readout says nothing, so its sentences are drawn instead. */
export function chartReadouts(rows: readonly TopicReadoutRow[], { counterparts }: Corpus, measure: TopicMeasure): NativeChart | null {
  const drawn = measure === "share" ? "mentions" : measure;
  if (rows.length === 0 || rows.length > MOST_BARS) return null;
  return {
    kind: "bar",
    categories: rows.map(({ readout }) => nameReadout(readout.meeting, "full", "short")),
    series: [seriesOf(rows.map((row) => (row.isCounted ? row : null)), drawn)],
    categoryTones: rows.map(({ readout }) => toneOfParty(counterparts, readout.meeting.counterparts[0])),
    ...wordsOf(drawn),
  };
}

/** Every dated readout at its day, in the colour of its first counterpart; of a share, which is all or nothing here, there is no such chart. */
export function chartDates(rows: readonly TopicReadoutRow[], { counterparts }: Corpus, measure: TopicMeasure): NativeChart | null {
  const dated = rows.flatMap((row) => (row.readout.meeting.date?.length === 10 ? [{ row, date: row.readout.meeting.date, party: row.readout.meeting.counterparts[0] }] : []));
  if (measure === "share" || dated.length === 0) return null;
  const parties = [...new Set(dated.map(({ party }) => party))].sort((a, b) => toneOfParty(counterparts, a) - toneOfParty(counterparts, b));
  return {
    kind: "scatter",
    categories: dated.map(({ date }) => date),
    series: parties.map((party) => ({
      name: party === undefined ? translate("topics.otherCounterparts") : nameParty(party),
      tone: toneOfParty(counterparts, party),
      values: dated.map((mark) => (mark.party === party && mark.row.isCounted ? measureTopic(mark.row, measure) : null)),
    })),
    ...wordsOf(measure),
  };
}

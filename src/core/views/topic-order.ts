import { MIN_READOUTS_FOR_INTERVAL, type Interval } from "#core/analysis/intervals.ts";
import { newcombeInterval } from "#core/analysis/newcombe.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { hasTopic, selectReadouts, type Filter } from "#core/domain/filter.ts";
import { isInGroup, NO_GROUP, writeGroup } from "#core/domain/group.ts";
import { viewTopicFrequency, type TopicRow } from "#core/views/topic-frequency.ts";
import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";

/** In what order topics stand: by what is measured, by the change between the halves of the readouts shown, or by name. */
export const TOPIC_ORDERS = ["frequency", "change", "name"] as const;
export type TopicOrder = (typeof TOPIC_ORDERS)[number];

/** The readouts searched, in two halves by date. */
export interface Halves {
  /** The second half begins with this date; a meeting that lasts into it is in the second. */
  readonly from: string;
  readonly first: readonly Readout[];
  readonly second: readonly Readout[];
}

/** A topic in the two halves, and the difference of its shares, second minus first. */
export interface TopicChange {
  readonly first: { readonly hits: number; readonly n: number };
  readonly second: { readonly hits: number; readonly n: number };
  readonly difference: number;
  /** Newcombe's 95 % interval of the difference; null where a half has fewer than four readouts, too few to say. */
  readonly interval: Interval | null;
}

export interface ChangedTopicRow extends TopicRow {
  /** null where the readouts cannot be halved. */
  readonly change: TopicChange | null;
}

/**
 * Halves readouts at a date so that the halves are as even as can be: the date of the middle one, or the next date where many fall on
 * one day; of two even choices, the earlier. Undated readouts are in neither. null where all dated ones lie on one date.
 */
export function halveReadouts(readouts: readonly Readout[]): Halves | null {
  const dated = readouts.filter(({ meeting }) => meeting.date !== null);
  const dates = dated.flatMap(({ meeting }) => meeting.date ?? []).sort(compareText);
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle === undefined) return null;
  const halves = [middle, dates.find((date) => date > middle)].flatMap((from): Halves[] => {
    if (from === undefined) return [];
    const isSecond = (readout: Readout): boolean => isInGroup(readout, { ...NO_GROUP, from });
    return [{ from, first: dated.filter((readout) => !isSecond(readout)), second: dated.filter(isSecond) }];
  });
  const unevenness = ({ first, second }: Halves): number => Math.abs(first.length - second.length);
  return halves.filter(({ first, second }) => first.length > 0 && second.length > 0).sort((a, b) => unevenness(a) - unevenness(b))[0] ?? null;
}

/** What narrows evidence to one half. */
export const narrowToHalf = ({ from }: Halves, half: "first" | "second"): { readonly among: string; readonly outside: string | null } =>
  half === "second"
    ? { among: writeGroup({ ...NO_GROUP, from }), outside: null }
    : { among: writeGroup({ ...NO_GROUP, to: from }), outside: writeGroup({ ...NO_GROUP, from }) };

/** True where a half is too small for anything to be said of a change. */
export const isTooFewToHalve = ({ first, second }: Halves): boolean => Math.min(first.length, second.length) < MIN_READOUTS_FOR_INTERVAL;

function changeOf(topic: string, { first, second }: Halves, counted: ReadonlySet<Readout>): TopicChange {
  const countOf = (half: readonly Readout[]): TopicChange["first"] => ({
    hits: half.filter((readout) => counted.has(readout) && hasTopic(readout, topic)).length,
    n: half.length,
  });
  const [before, after] = [countOf(first), countOf(second)];
  return { first: before, second: after, difference: after.hits / after.n - before.hits / before.n, interval: newcombeInterval(after, before) };
}

const ORDERS: Readonly<Record<TopicOrder, (a: ChangedTopicRow, b: ChangedTopicRow, measure: TopicMeasure) => number>> = {
  frequency: (a, b, measure) => (measureTopic(b, measure) ?? 0) - (measureTopic(a, measure) ?? 0),
  change: (a, b) => Math.abs(b.change?.difference ?? 0) - Math.abs(a.change?.difference ?? 0) || (b.change?.difference ?? 0) - (a.change?.difference ?? 0),
  name: (a, b) => compareText(a.topic.label, b.topic.label),
};

/**
 * All topics in the order asked for. By frequency, the largest value of the measure comes first, then more readouts, then more sentences,
 * then the codebook's order. By change, the largest difference of shares comes first, be it up or down, up before down; equal
 * ones stand by readouts. Under a topic filter only readouts that pass it count, of all that were searched.
 */
export function orderTopics(corpus: Corpus, filter: Filter, order: TopicOrder, measure: TopicMeasure): { readonly rows: readonly ChangedTopicRow[]; readonly halves: Halves | null } {
  const { readouts, base } = selectReadouts(corpus, filter);
  const counted = new Set(readouts);
  const halves = halveReadouts(base);
  const rows = viewTopicFrequency(corpus, filter, undefined).rows.map((row) => ({ ...row, change: halves === null ? null : changeOf(row.topic.id, halves, counted) }));
  return { rows: rows.sort((a, b) => ORDERS[order](a, b, measure)), halves };
}

import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Meeting, Mode } from "#core/domain/dataset.ts";

/** What is shown. Empty lists and nulls restrict nothing; several values of one list mean any of them. */
export interface Filter {
  readonly from: string | null;
  readonly to: string | null;
  readonly counterparts: readonly string[];
  readonly modes: readonly Mode[];
  readonly topics: readonly string[];
}

export const EMPTY_FILTER: Filter = { from: null, to: null, counterparts: [], modes: [], topics: [] };

/** True where this counterpart is the only one that the filter asks for. */
export const isOnly = ({ counterparts }: Pick<Filter, "counterparts">, party: string): boolean => counterparts.length === 1 && counterparts[0] === party;

/** A list with a value added at its end, or without it where it has it. */
export const toggleValue = <Value>(values: readonly Value[], value: Value): Value[] => (values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);

/** What a filter leaves of a corpus. */
export interface Selection {
  /** Readouts that pass every part of the filter. */
  readonly readouts: readonly Readout[];
  /** The denominators: readouts that pass date, counterpart and mode, whether or not they have the topic. */
  readonly base: readonly Readout[];
  /** Readouts without a date that a date filter leaves out. */
  readonly undatedLeftOut: number;
}

/** First day that a date of day or month precision can mean. */
export const firstDay = (date: string): string => (date.length === 7 ? `${date}-01` : date);

/** Last day that a date of day or month precision can mean. */
export function lastDay(date: string): string {
  if (date.length !== 7) return date;
  const [year, month] = date.split("-").map(Number);
  const days = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, "0")}`;
}

/** True where the days of the meeting overlap the range; an undated meeting overlaps no range that is bounded at all. */
export function overlapsRange(meeting: Meeting, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (meeting.date === null) return false;
  const start = firstDay(meeting.date);
  const end = lastDay(meeting.endDate ?? meeting.date);
  return (from === null || end >= from) && (to === null || start <= to);
}

export const hasTopic = (readout: Readout, topic: string): boolean =>
  readout.sentences.some((sentence) => sentence.topics.some((span) => span.id === topic));

const passesBase = ({ meeting }: Readout, filter: Filter): boolean =>
  overlapsRange(meeting, filter.from, filter.to) &&
  (filter.counterparts.length === 0 || meeting.counterparts.some((party) => filter.counterparts.includes(party))) &&
  (filter.modes.length === 0 || (meeting.mode !== null && filter.modes.includes(meeting.mode)));

/** Applies a filter. Order is that of the corpus. */
export function selectReadouts(corpus: Corpus, filter: Filter): Selection {
  const base = corpus.readouts.filter((readout) => passesBase(readout, filter));
  const readouts =
    filter.topics.length === 0
      ? base
      : base.filter((readout) => filter.topics.some((topic) => hasTopic(readout, topic)));
  const withoutDates = { ...filter, from: null, to: null };
  const isDateBound = filter.from !== null || filter.to !== null;
  const undatedLeftOut = isDateBound
    ? corpus.readouts.filter((readout) => readout.meeting.date === null && passesBase(readout, withoutDates)).length
    : 0;
  return { readouts, base, undatedLeftOut };
}

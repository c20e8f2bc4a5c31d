import { compareText } from "#core/domain/compare.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { firstDay, lastDay, selectReadouts } from "#core/domain/filter.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface PartyRow {
  readonly party: string;
  readonly readouts: readonly Readout[];
  readonly meetings: number;
  readonly sentences: number;
  /** Sum of the minutes that the readouts state; null where none states any. */
  readonly minutes: number | null;
  /** Readouts that state how long the meeting took. */
  readonly minutesStatedIn: number;
  /** One of the durations in the sum is stated as approximate ("about 55 minutes"). */
  readonly isMinutesApproximate: boolean;
  /** Start of the earliest dated meeting; null where none has a date. */
  readonly firstDate: string | null;
  /** Last day of the dated meeting that ended latest. */
  readonly lastDate: string | null;
}

const findFirstDate = (readouts: readonly Readout[]): string | null =>
  readouts.flatMap(({ meeting }) => meeting.date ?? []).sort((a, b) => compareText(firstDay(a), firstDay(b)))[0] ?? null;

const findLastDate = (readouts: readonly Readout[]): string | null =>
  readouts.flatMap(({ meeting }) => meeting.endDate ?? meeting.date ?? []).sort((a, b) => compareText(lastDay(a), lastDay(b))).at(-1) ?? null;

function toRow(party: string, readouts: readonly Readout[]): PartyRow {
  const timed = readouts.filter(({ meeting }) => meeting.durationMinutes !== null);
  return {
    party,
    readouts,
    meetings: readouts.length,
    sentences: readouts.reduce((sum, readout) => sum + readout.sentences.length, 0),
    minutes: timed.length === 0 ? null : timed.reduce((sum, { meeting }) => sum + (meeting.durationMinutes ?? 0), 0),
    minutesStatedIn: timed.length,
    isMinutesApproximate: timed.some(({ meeting }) => meeting.durationApproximate),
    firstDate: findFirstDate(readouts),
    lastDate: findLastDate(readouts),
  };
}

/**
 * Meetings by counterpart under a filter, in the corpus's order of counterparts. A meeting with several counterparts counts under each of
 * them and once in `n`, so that the rows may add up to more than `n`. Counterparts that the filter leaves without a meeting have no row.
 */
export const viewMeetingsByParty: ViewOf<PartyRow> = (corpus, filter) => {
  const selection = selectReadouts(corpus, filter);
  const rows = corpus.counterparts
    .map((party) => toRow(party, selection.readouts.filter(({ meeting }) => meeting.counterparts.includes(party))))
    .filter((row) => row.meetings > 0);
  return {
    rows,
    n: selection.readouts.length,
    columns: [
      { id: "counterpart", kind: "party", value: (row) => row.party },
      { id: "meetings", kind: "integer", value: (row) => row.meetings, evidence: (row) => evidenceOf("meetings", null, { with: row.party }) },
      { id: "sentences", kind: "integer", value: (row) => row.sentences },
      { id: "minutes", kind: "integer", value: (row) => row.minutes, isApproximate: (row) => row.isMinutesApproximate },
      { id: "minutesStatedIn", kind: "integer", value: (row) => row.minutesStatedIn },
      { id: "firstDate", kind: "date", value: (row) => row.firstDate },
      { id: "lastDate", kind: "date", value: (row) => row.lastDate },
    ],
  };
};

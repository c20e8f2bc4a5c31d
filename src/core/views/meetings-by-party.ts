import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface PartyRow {
  readonly party: string;
  readonly readouts: readonly Readout[];
  readonly meetings: number;
  readonly sentences: number;
  /** Sum of the minutes that the readouts state; null where none states any. */
  readonly minutes: number | null;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

const sumMinutes = (readouts: readonly Readout[]): number | null => {
  const stated = readouts.flatMap(({ meeting }) => meeting.durationMinutes ?? []);
  return stated.length === 0 ? null : stated.reduce((sum, minutes) => sum + minutes, 0);
};

/**
 * Meetings by counterpart, most first. A meeting with several counterparts counts under each of them and once in `n`,
 * so that the rows may add up to more than `n`.
 */
export const viewMeetingsByParty: ViewOf<PartyRow> = (corpus, filter) => {
  const selection = selectReadouts(corpus, filter);
  const rows = corpus.counterparts
    .map((party) => {
      const readouts = selection.readouts.filter(({ meeting }) => meeting.counterparts.includes(party));
      return {
        party,
        readouts,
        meetings: readouts.length,
        sentences: readouts.reduce((sum, readout) => sum + readout.sentences.length, 0),
        minutes: sumMinutes(readouts),
        firstDate: readouts[0]?.meeting.date ?? null,
        lastDate: readouts.at(-1)?.meeting.date ?? null,
      };
    })
    .filter((row) => row.meetings > 0);
  return {
    rows,
    n: selection.readouts.length,
    columns: [
      { id: "counterpart", kind: "party", value: (row) => row.party },
      { id: "meetings", kind: "integer", value: (row) => row.meetings, evidence: (row) => evidenceOf("meetings", null, { with: row.party }) },
      { id: "sentences", kind: "integer", value: (row) => row.sentences },
      { id: "minutes", kind: "integer", value: (row) => row.minutes },
      { id: "firstDate", kind: "date", value: (row) => row.firstDate },
      { id: "lastDate", kind: "date", value: (row) => row.lastDate },
    ],
  };
};

import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { ViewOf } from "#core/views/view.ts";

/** One meeting in one counterpart's lane; a meeting with several counterparts stands in the lane of each. */
export interface TimelineRow {
  readonly party: string;
  readonly readout: Readout;
}

/** Meetings by counterpart over time. Lanes keep the corpus's order of counterparts; `n` counts each meeting once. */
export const viewMeetingTimeline: ViewOf<TimelineRow> = (corpus, filter) => {
  const { readouts } = selectReadouts(corpus, filter);
  const rows = corpus.counterparts.flatMap((party) =>
    readouts.filter(({ meeting }) => meeting.counterparts.includes(party)).map((readout) => ({ party, readout })),
  );
  return {
    rows,
    n: readouts.length,
    columns: [
      { id: "counterpart", kind: "party", value: (row) => row.party },
      { id: "readout", kind: "readout", value: (row) => row.readout.id, evidence: (row) => evidenceOf("meetings", null, { in: row.readout.id }) },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      { id: "endDate", kind: "date", value: (row) => row.readout.meeting.endDate },
      { id: "mode", kind: "mode", value: (row) => row.readout.meeting.mode },
      { id: "minutes", kind: "integer", value: (row) => row.readout.meeting.durationMinutes, isApproximate: (row) => row.readout.meeting.durationApproximate },
      { id: "sentences", kind: "integer", value: (row) => row.readout.sentences.length },
      { id: "words", kind: "integer", value: (row) => row.readout.tokens },
    ],
  };
};

import { countMentions } from "#core/analysis/topic-counts.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Topic } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { Column, ViewOf } from "#core/views/view.ts";

export const MEETING_ORDERS = ["date", "counterpart", "words"] as const;
export type MeetingOrder = (typeof MEETING_ORDERS)[number];

export interface MeetingListOptions {
  readonly order: MeetingOrder;
  readonly isDescending: boolean;
}

export interface MeetingRow {
  readonly readout: Readout;
  /** Topics that the readout has, by coded sentences, then in the codebook's order. */
  readonly topics: readonly { readonly topic: Topic; readonly mentions: number }[];
}

const listTopics = (corpus: Corpus, readout: Readout): MeetingRow["topics"] =>
  corpus.topics
    .map((topic) => ({ topic, mentions: countMentions(readout, topic.id) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions);

const placeOf = (corpus: Corpus, { meeting }: Readout): number => {
  const at = corpus.counterparts.indexOf(meeting.counterparts[0] ?? "");
  return at < 0 ? corpus.counterparts.length : at;
};

/** Undated readouts come last in either direction of dates; a tie is broken by date, newest first. */
const sortReadouts = (corpus: Corpus, readouts: readonly Readout[], { order, isDescending }: MeetingListOptions): Readout[] => {
  const sign = isDescending ? -1 : 1;
  const byDate = (a: Readout, b: Readout, direction: number): number => {
    if (a.meeting.date === null || b.meeting.date === null) return Number(a.meeting.date === null) - Number(b.meeting.date === null);
    return direction * compareText(a.meeting.date, b.meeting.date);
  };
  const compare: Record<MeetingOrder, (a: Readout, b: Readout) => number> = {
    date: (a, b) => byDate(a, b, sign),
    counterpart: (a, b) => sign * (placeOf(corpus, a) - placeOf(corpus, b)),
    words: (a, b) => sign * (a.tokens - b.tokens),
  };
  return [...readouts].sort((a, b) => compare[order](a, b) || byDate(a, b, -1));
};

const list = (items: readonly string[]): string => items.join("; ");

const COLUMNS: readonly Column<MeetingRow>[] = [
  { id: "readout", kind: "readout", value: ({ readout }) => readout.id, evidence: ({ readout }) => evidenceOf("meetings", null, { in: readout.id }) },
  { id: "date", kind: "date", value: ({ readout }) => readout.meeting.date },
  { id: "endDate", kind: "date", value: ({ readout }) => readout.meeting.endDate },
  { id: "published", kind: "date", value: ({ readout }) => readout.meeting.published },
  { id: "counterparts", kind: "text", value: ({ readout }) => list(readout.meeting.counterparts) },
  { id: "title", kind: "text", value: ({ readout }) => readout.meeting.title },
  { id: "mode", kind: "mode", value: ({ readout }) => readout.meeting.mode },
  { id: "level", kind: "text", value: ({ readout }) => readout.meeting.level },
  { id: "people", kind: "text", value: ({ readout }) => list(readout.meeting.people.map(({ name }) => name)) },
  { id: "startTime", kind: "text", value: ({ readout }) => readout.meeting.startTime },
  { id: "minutes", kind: "integer", value: ({ readout }) => readout.meeting.durationMinutes },
  { id: "venue", kind: "text", value: ({ readout }) => readout.meeting.venue?.name ?? null },
  { id: "sentences", kind: "integer", value: ({ readout }) => readout.sentences.length },
  { id: "words", kind: "integer", value: ({ readout }) => readout.tokens },
  { id: "topics", kind: "integer", value: ({ topics }) => topics.length },
  { id: "topicNames", kind: "text", value: ({ topics }) => list(topics.map(({ topic }) => topic.label)) },
  { id: "inferred", kind: "text", value: ({ readout }) => list(readout.meeting.inferred.map(({ field, from }) => `${field}: ${from}`)) },
];

/**
 * The meetings that the filter leaves, sorted: by date (undated last), by counterpart in the corpus's order, or by words.
 * A meeting with several counterparts is one row and stands under the first of them.
 */
export const viewMeetingList: ViewOf<MeetingRow, MeetingListOptions> = (corpus, filter, options) => {
  const { readouts } = selectReadouts(corpus, filter);
  return {
    rows: sortReadouts(corpus, readouts, options).map((readout) => ({ readout, topics: listTopics(corpus, readout) })),
    n: readouts.length,
    columns: COLUMNS,
  };
};

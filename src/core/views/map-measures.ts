import { countMentions, countTopic, type TopicCount } from "#core/analysis/topic-counts.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { viewMeetingsByParty, type PartyRow } from "#core/views/meetings-by-party.ts";
import { topicCountColumns } from "#core/views/topic-frequency.ts";
import type { Column, ViewOf } from "#core/views/view.ts";

/** What area stands for: meetings, minutes stated, coded sentences of a topic, occurrences of a phrase family. */
export const MAP_SIZES = ["meetings", "minutes", "topic", "phrase"] as const;
export type MapSize = (typeof MAP_SIZES)[number];

/** What colour stands for: who, the date of the latest meeting, the share of readouts that have the topic. */
export const MAP_COLOURS = ["counterpart", "latest", "share"] as const;
export type MapColour = (typeof MAP_COLOURS)[number];

export interface MapMeasure {
  readonly size: MapSize;
  readonly colour: MapColour;
  /** Read by size `topic` and by colour `share`; null where the codebook has none. */
  readonly topic: string | null;
  /** Read by size `phrase`; null where there is no family. */
  readonly family: string | null;
}

/** What a mark counts: `value` in `countedIn` of `readouts`. */
export interface MapCount {
  /** Meetings, minutes, sentences or occurrences; 0 where there is none, or where no readout states minutes. */
  readonly value: number;
  readonly countedIn: number;
  /** Readouts searched. */
  readonly searched: number;
  readonly isApproximate: boolean;
}

export interface MapRow extends PartyRow, MapCount {
  /** Meetings that had further counterparts. */
  readonly jointMeetings: number;
  /** The measure's topic here; null where there is none. */
  readonly topicCount: TopicCount | null;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const hitsByMeeting = (corpus: Corpus, family: string | null): ReadonlyMap<string, number> => {
  const hits = new Map<string, number>();
  for (const { occurrences } of corpus.familyById.get(family ?? "")?.variants ?? []) {
    for (const { meeting } of occurrences) hits.set(meeting, (hits.get(meeting) ?? 0) + 1);
  }
  return hits;
};

/** What each readout adds to the area; null where it adds nothing. */
function weighReadouts(corpus: Corpus, { size, topic, family }: MapMeasure): (readout: Readout) => number | null {
  const positive = (count: number): number | null => (count === 0 ? null : count);
  if (size === "meetings") return () => 1;
  if (size === "minutes") return ({ meeting }) => meeting.durationMinutes;
  if (size === "topic") return (readout) => positive(topic === null ? 0 : countMentions(readout, topic));
  const hits = hitsByMeeting(corpus, family);
  return ({ id }) => positive(hits.get(id) ?? 0);
}

/**
 * Gives the function that counts a measure in `counted` readouts, of `searched` ones (they differ under a topic filter).
 * Minutes are the sum of those stated; a readout that states none adds nothing and is not among `countedIn`.
 */
export function createCounter(corpus: Corpus, measure: MapMeasure): (counted: readonly Readout[], searched: number) => MapCount {
  const weigh = weighReadouts(corpus, measure);
  return (counted, searched) => {
    const adding = counted.filter((readout) => weigh(readout) !== null);
    return {
      value: sumOf(adding.map((readout) => weigh(readout) ?? 0)),
      countedIn: adding.length,
      searched,
      isApproximate: measure.size === "minutes" && adding.some(({ meeting }) => meeting.durationApproximate),
    };
  };
}

/** What a mark of the map counts, with a counterpart, or with several together; of its absence where it counts nothing. */
export function evidenceOfMark({ size, topic, family }: MapMeasure, party: string | null, { countedIn }: Pick<MapCount, "countedIn">): EvidenceQuery {
  const narrow = { with: party, without: countedIn === 0 };
  switch (size) {
    case "meetings":
      return evidenceOf("meetings", null, { with: party });
    case "minutes":
      return evidenceOf("minutes", null, narrow);
    case "topic":
      return evidenceOf("topic", topic, narrow);
    case "phrase":
      return evidenceOf("phrase", family, narrow);
  }
}

const NO_TOPIC = countTopic("", [], []);

/** The columns of a topic, read from `topicCount`. */
const topicColumnsOf = (topic: string): Column<MapRow>[] => [
  ...topicCountColumns<TopicCount>(() => evidenceOf("topic", topic)).map(({ id, kind, value, evidence }): Column<MapRow> => ({
    id,
    kind,
    value: (row) => value(row.topicCount ?? NO_TOPIC),
    ...(evidence !== undefined && { evidence: (row: MapRow) => evidenceOf("topic", topic, { with: row.party }) }),
  })),
  { id: "topic", kind: "topic", value: () => topic },
];

function columnsOf(corpus: Corpus, measure: MapMeasure): Column<MapRow>[] {
  const { size, colour, topic, family } = measure;
  const evidence = (row: MapRow): EvidenceQuery => evidenceOfMark(measure, row.party, row);
  const phraseColumns: Column<MapRow>[] = [
    { id: "hits", kind: "integer", value: (row) => row.value, evidence },
    { id: "readoutsWithPhrase", kind: "integer", value: (row) => row.countedIn, evidence },
    { id: "n", kind: "integer", value: (row) => row.searched },
    { id: "phrase", kind: "text", value: () => corpus.familyById.get(family ?? "")?.label ?? null, family: () => family },
  ];
  return [
    { id: "counterpart", kind: "party", value: (row) => row.party },
    { id: "meetings", kind: "integer", value: (row) => row.meetings, evidence: (row) => evidenceOf("meetings", null, { with: row.party }) },
    { id: "jointMeetings", kind: "integer", value: (row) => row.jointMeetings },
    { id: "minutes", kind: "integer", value: (row) => row.minutes, isApproximate: (row) => row.isMinutesApproximate },
    { id: "minutesStatedIn", kind: "integer", value: (row) => row.minutesStatedIn, evidence: (row) => evidenceOf("minutes", null, { with: row.party }) },
    { id: "firstDate", kind: "date", value: (row) => row.firstDate },
    { id: "lastDate", kind: "date", value: (row) => row.lastDate },
    ...(size === "phrase" ? phraseColumns : []),
    ...(topic !== null && (size === "topic" || colour === "share") ? topicColumnsOf(topic) : []),
  ];
}

/**
 * Counterparts under a filter with what a mark of the map counts for each, in the corpus's order. A meeting with several counterparts
 * counts under each of them and once in `n`. Counterparts that the filter leaves without a meeting have no row.
 */
export const viewMap: ViewOf<MapRow, MapMeasure> = (corpus, filter, measure) => {
  const { base } = selectReadouts(corpus, filter);
  const { rows, n } = viewMeetingsByParty(corpus, filter, undefined);
  const count = createCounter(corpus, measure);
  return {
    rows: rows.map((row): MapRow => {
      const searched = base.filter(({ meeting }) => meeting.counterparts.includes(row.party));
      return {
        ...row,
        ...count(row.readouts, searched.length),
        jointMeetings: row.readouts.filter(({ meeting }) => meeting.counterparts.length > 1).length,
        topicCount: measure.topic === null ? null : countTopic(measure.topic, row.readouts, searched),
      };
    }),
    n,
    columns: columnsOf(corpus, measure),
  };
};

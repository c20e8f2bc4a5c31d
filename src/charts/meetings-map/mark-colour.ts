import type { Corpus } from "#core/domain/corpus.ts";
import { firstDay, lastDay } from "#core/domain/filter.ts";
import { MIN_READOUTS_FOR_INTERVAL } from "#core/analysis/intervals.ts";
import type { MapMeasure, MapRow } from "#core/views/map-measures.ts";
import { toTime } from "#charts/marks/time-axis.tsx";
import { partyTone } from "#ui/party-tone.ts";
import "#charts/meetings-map/map-colour.css";

/** Steps of a sequential scale, from little to much. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** Upper ends of the classes of shares, of which the first is none at all. */
export const SHARE_ENDS = [0, 0.25, 0.5, 0.75, 1] as const;

export const levelOfShare = (share: number): Level => LEVELS.find((level) => share <= SHARE_ENDS[level]) ?? 4;

export interface TimeLevels {
  readonly levelOf: (date: string) => Level;
  /** Where the classes begin and the last one ends, as `YYYY-MM-DD`. */
  readonly ends: readonly string[];
}

/** Five equal stretches of the time from the first to the last day of the corpus; null where no meeting is dated. */
export function createTimeLevels({ readouts }: Corpus): TimeLevels | null {
  const days = readouts.flatMap(({ meeting }) => (meeting.date === null ? [] : [firstDay(meeting.date), lastDay(meeting.endDate ?? meeting.date)])).map((day) => toTime(day).getTime());
  if (days.length === 0) return null;
  const first = days.reduce((a, b) => Math.min(a, b));
  const stretch = Math.max((days.reduce((a, b) => Math.max(a, b)) - first) / LEVELS.length, 1);
  return {
    levelOf: (date) => LEVELS.find((level) => toTime(lastDay(date)).getTime() < first + (level + 1) * stretch) ?? 4,
    ends: [...LEVELS, LEVELS.length].map((level) => new Date(first + level * stretch).toISOString().slice(0, 10)),
  };
}

/** The classes that set `--c` for a step, and `--outline` for the line around it. */
export const classOfLevel = (level: Level): string => `map-level map-level-${level}`;
const NO_LEVEL = "map-level-none";

export interface MarkColour {
  /** Sets `--c`, the mark's colour. */
  readonly tone: string;
  /** Too few readouts for a share to say much, or nothing to colour by: drawn as a ring. */
  readonly isThin: boolean;
}

/** The colour of a counterpart's mark; its own where the filter leaves it nothing to be coloured by. */
export function colourMark(corpus: Corpus, { colour }: Pick<MapMeasure, "colour">, times: TimeLevels | null, party: string, row: MapRow | null): MarkColour {
  const own = { tone: partyTone(corpus.counterparts, party), isThin: false };
  if (colour === "counterpart" || row === null) return own;
  if (colour === "latest") {
    return row.lastDate === null || times === null ? { tone: NO_LEVEL, isThin: true } : { tone: classOfLevel(times.levelOf(row.lastDate)), isThin: false };
  }
  const { topicCount } = row;
  if (topicCount === null || topicCount.share === null) return { tone: NO_LEVEL, isThin: true };
  return { tone: classOfLevel(levelOfShare(topicCount.share)), isThin: topicCount.n < MIN_READOUTS_FOR_INTERVAL };
}

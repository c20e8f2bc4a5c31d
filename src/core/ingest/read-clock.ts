import { readDuration } from "#core/ingest/read-duration.ts";

export interface Clock {
  /** `HH:MM`, local to the venue. */
  readonly startTime: string | null;
  readonly durationMinutes: number | null;
  readonly durationApproximate: boolean;
  /** The length is the difference of two times that the text gives. */
  readonly isDurationFromEnd: boolean;
}

interface TimeMention {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
  /** Whether what stands before or after it says that this is a time. */
  readonly isMarked: boolean;
  /** Of a time on a clock of twelve hours the half of the day, as the text says it; undefined where it does not. */
  readonly half: string | undefined;
  readonly isTwelveHour: boolean;
}

const DAY_MINUTES = 24 * 60;
const NOON = 12 * 60;
// Four digits without a colon are a year, unless they can be none or what follows goes with a time.
const NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\s*(?:\\(|hours|hrs|local|JST|for\\b|[-–—]\\s*\\d{4}\\b)))";
const HALF = "(?:\\s*(?<half>[ap])\\.?\\s?m(?![\\p{L}])\\.?)";
/** The "2" of "2-3 p.m.". */
const OPEN_HOUR = "(?<openHour>1[0-2]|[1-9])(?=\\s*(?:[-–—]|to|until|till|and)\\s*(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)?\\s*[ap]\\.?\\s?m(?![\\p{L}]))";
const TIME = new RegExp(
  `(?<![\\d.:,$€£/])(?:${NO_YEAR}(?<hour>[01]?\\d|2[0-3])(?<colon>[:.]?)(?<minute>[0-5]\\d)(?![\\d%]|[.,]\\d)${HALF}?|(?<bareHour>1[0-2]|[1-9])${HALF.replace("<half>", "<bareHalf>")}|${OPEN_HOUR}|(?<noon>\\bnoon\\b))`,
  "giu",
);
const MARKED_BEFORE = /\b(?:from|at|around|about|commencing|starting|beginning|began|between|approximately|approx\.?)\s+$|[（(]$/iu;
const MARKED_AFTER = /^\s*(?:[（(]?\s*(?:local|JST|EDT|EST|GMT|CET|UTC)|hours\b|hrs\b)/iu;
const OTHER_UNIT = /^\s*(?:minutes?|mins?\b|hours? and|percent|%|members|people|million|billion|ships|troops|personnel)/iu;
const LOCAL = /^[\s(（]{0,2}local\b/iu;
const TO = /^\s*(?:-|–|—|to|until|till|and)\s*$/iu;

const HALF_DAY_MINUTES = DAY_MINUTES / 2;

const toMinutes = (hour: number, minute: number, half: string | undefined): number => {
  // "14:05 pm" has its half in its hour already.
  const isTwelveHour = half !== undefined && hour <= 12;
  return (isTwelveHour ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour) * 60 + minute;
};

/** The half of the day is said once ("2-3 p.m."): the first time has it from the second, or the half before where it would be the later one. */
function fillHalf(from: TimeMention, to: TimeMention): TimeMention {
  if (from.half !== undefined || to.half === undefined || !from.isTwelveHour) return from;
  const minutes = (from.minutes % HALF_DAY_MINUTES) + (to.half.toLowerCase() === "p" ? HALF_DAY_MINUTES : 0);
  return { ...from, minutes: minutes <= to.minutes ? minutes : (minutes + HALF_DAY_MINUTES) % DAY_MINUTES };
}

function findTimes(text: string): TimeMention[] {
  return Array.from(text.matchAll(TIME)).flatMap((match): TimeMention[] => {
    const part = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 24)];
    if (OTHER_UNIT.test(after)) return [];
    const half = part["half"] ?? part["bareHalf"];
    const isMarked = MARKED_BEFORE.test(before) || MARKED_AFTER.test(after) || half !== undefined || part["noon"] !== undefined;
    const hour = Number(part["hour"] ?? part["bareHour"] ?? part["openHour"]);
    const isNoon = part["noon"] !== undefined;
    const minutes = isNoon ? NOON : toMinutes(hour, Number(part["minute"] ?? "0"), half);
    return [{ minutes, start, end, isMarked, half, isTwelveHour: !isNoon && hour >= 1 && hour <= 12 }];
  });
}

interface Range {
  readonly from: TimeMention;
  readonly to: TimeMention | null;
}

/** Times with those they run to; of two clocks, the one that the text calls local comes first. */
function findRanges(text: string): Range[] {
  const times = findTimes(text);
  const ranges: Range[] = [];
  for (let at = 0; at < times.length; at += 1) {
    const [from, to] = [times[at], times[at + 1]];
    if (!from) continue;
    const isRange = to !== undefined && TO.test(text.slice(from.end, to.start));
    if (!from.isMarked && !(isRange && to.isMarked)) continue;
    ranges.push(isRange ? { from: fillHalf(from, to), to } : { from, to: null });
    if (isRange) at += 1;
  }
  const isLocal = ({ from, to }: Range): boolean => LOCAL.test(text.slice((to ?? from).end));
  return ranges.toSorted((a, b) => Number(isLocal(b)) - Number(isLocal(a)));
}

const JAPANESE_START = /(午前|午後)?(\d{1,2})時(?:(\d{1,2})分|(半))?(?!間)(?:頃|ごろ)?(?:から|より|に)/u;

const formatTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

function readJapaneseStart(text: string): string | null {
  const match = JAPANESE_START.exec(text.normalize("NFKC"));
  if (!match) return null;
  const hour = Number(match[2]) + (match[1] === "午後" && Number(match[2]) < 12 ? 12 : 0);
  const minute = match[4] === undefined ? Number(match[3] ?? "0") : 30;
  return hour < 24 && minute < 60 ? formatTime(hour * 60 + minute) : null;
}

/**
 * Reads when a meeting began and how long it took, from the sentence that tells of it: "from 12:50 for 90 minutes",
 * "commencing at 1030", "14:05 pm", "(1300-1400)", "2-3 p.m.", "for approximately one hour and 30 minutes", 9時50分から約85分間. Where the
 * text gives two clocks, the local one counts. A length that is only the difference of two times says so; a time that is
 * not given is null.
 */
export function readClock(text: string): Clock {
  const [range] = findRanges(text);
  const startTime = range ? formatTime(range.from.minutes) : readJapaneseStart(text);
  const { minutes, isApproximate } = readDuration(text);
  if (minutes !== null || !range?.to) return { startTime, durationMinutes: minutes, durationApproximate: isApproximate, isDurationFromEnd: false };
  const difference = (range.to.minutes - range.from.minutes + DAY_MINUTES) % DAY_MINUTES;
  return { startTime, durationMinutes: difference === 0 ? null : difference, durationApproximate: false, isDurationFromEnd: difference !== 0 };
}

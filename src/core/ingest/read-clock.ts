export interface Clock {
  /** `HH:MM`, local to the venue. */
  readonly startTime: string | null;
  readonly durationMinutes: number | null;
  readonly durationApproximate: boolean;
}

const APPROXIMATELY = "(?:approximately|approx\\.?|about|around|roughly|some|nearly|almost|just over|more than|over|約)";
// Four digits without a colon are a year, unless they can be none or what follows goes with a time.
const NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\s*(?:\\(|hours|hrs|local|JST|for\\b)))";
const TIME = `${NO_YEAR}(?<hour>[01]?\\d|2[0-3])(?::|\\.)?(?<minute>[0-5]\\d)(?!\\d)(?:\\s*(?<half>[ap])\\.?m\\b)?`;
const START = new RegExp(`\\b(?:from|at|commencing(?: at)?|starting(?: at)?|beginning(?: at)?|began at)\\s+(?:${APPROXIMATELY}\\s+)?(?:${TIME}|(?<bareHour>[1-9]|1[0-2])\\s*(?<bareHalf>[ap])\\.?m\\b)(?!\\s*(?:minutes|hours|percent|%))`, "iu");
const JAPANESE_START = /(\d{1,2})時(?:(\d{1,2})分|(半))?(?:から|より)/u;

const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const COUNT = `(?:\\d{1,3}|an?|${NUMBER_WORDS.join("|")})`;
const DURATION = new RegExp(
  `\\b(?:for|lasted|lasting|of)\\s+(?<about>${APPROXIMATELY}\\s+)?(?:(?<hours>${COUNT})(?<halves>\\s+and\\s+a\\s+half)?\\s*-?hours?(?<andHalf>\\s+and\\s+a\\s+half)?(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)(?<extra>${COUNT})\\s*-?(?:minutes?|mins?\\.?))?|(?<minutes>${COUNT})\\s*-?(?:minutes?|mins?\\.?))(?!\\p{L})`,
  "iu",
);
const JAPANESE_DURATION = /(約)?(?:(\d{1,2})時間)?(?:(\d{1,3})分)間/u;

function toCount(word: string | undefined): number {
  if (word === undefined) return 0;
  const named = NUMBER_WORDS.indexOf(word.toLowerCase());
  if (named !== -1) return named;
  return /^an?$/iu.test(word) ? 1 : Number.parseInt(word, 10);
}

const formatTime = (hour: number, minute: number): string => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

const toHour = (digits: string, half: string | undefined): number => {
  const hour = Number.parseInt(digits, 10);
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
};

function readStart(text: string): string | null {
  const part = START.exec(text)?.groups;
  if (part?.["hour"] !== undefined && part["minute"] !== undefined) {
    return formatTime(toHour(part["hour"], part["half"]), Number.parseInt(part["minute"], 10));
  }
  if (part?.["bareHour"] !== undefined) return formatTime(toHour(part["bareHour"], part["bareHalf"]), 0);
  const japanese = JAPANESE_START.exec(text);
  if (!japanese) return null;
  const hour = Number.parseInt(japanese[1] ?? "", 10);
  const minute = japanese[3] === undefined ? Number.parseInt(japanese[2] ?? "0", 10) : 30;
  return hour < 24 && minute < 60 ? formatTime(hour, minute) : null;
}

/**
 * Reads when a meeting began and how long it took, from the sentence that tells of it: "from 12:50 for 90 minutes",
 * "commencing at 1030", "10:00 a.m.", "for approximately one hour and 30 minutes", 9時50分から約85分間. A time that is not
 * given is null.
 */
export function readClock(text: string): Clock {
  const part = DURATION.exec(text)?.groups;
  const japanese = part ? null : JAPANESE_DURATION.exec(text);
  const minutes = part
    ? toCount(part["hours"]) * 60 + ((part["halves"] ?? part["andHalf"]) === undefined ? 0 : 30) + toCount(part["extra"]) + toCount(part["minutes"])
    : toCount(japanese?.[2]) * 60 + toCount(japanese?.[3]);
  return {
    startTime: readStart(text),
    durationMinutes: minutes > 0 ? minutes : null,
    durationApproximate: minutes > 0 && (part?.["about"] ?? japanese?.[1]) !== undefined,
  };
}

export interface Duration {
  /** null where the text gives none. */
  readonly minutes: number | null;
  readonly isApproximate: boolean;
}

const UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const WORD = `(?:(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(1, 10).join("|")}))?|${[...UNITS].sort((a, b) => b.length - a.length).join("|")})`;
const COUNT = `(?:\\d{1,3}(?:\\.5)?|${WORD}|an?)`;
const APPROXIMATELY =
  "(?:approximately|approx\\.?|about|around|roughly|some|nearly|almost|just (?:over|under)|a little (?:over|under)|(?:slightly )?more than|(?:slightly )?less than|well over|over|under|close to|nearly)";
const HOURS = `(?<hours>${COUNT})(?<halves>\\s+and\\s+a\\s+half)?[\\s-]*(?:hours?|hrs?\\.?)(?<andHalf>\\s+and\\s+(?:a\\s+half|half an hour))?(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)(?<extra>${COUNT})[\\s-]*(?:minutes?|mins?\\.?))?`;
const MINUTES = `(?<minutes>${COUNT})[\\s-]*(?:minutes?|mins?\\.?)`;
const PART = "(?<part>(?:half|(?:a |three[- ])?quarters? of)[- ]?an[- ]hour|half[- ]hour|a half[- ]hour)";
const LENGTH = `(?<about>${APPROXIMATELY}\\s+)?(?:${PART}|${HOURS}|${MINUTES})(?![\\p{L}])`;
/** A length with what makes it that of the meeting: "for …", "lasted …", "a 90-minute meeting", "… long". */
const DURATIONS = [
  new RegExp(`\\b(?:for|lasted|lasting|of|during|took)\\s+(?:an?\\s+)?${LENGTH}(?!\\s*(?:away|drive|flight|a day))`, "iu"),
  new RegExp(`\\b(?:an?|the|their)\\s+${LENGTH}(?:[- ]long)?\\s+(?:\\p{Ll}+\\s){0,3}(?:meeting|call|talks|discussion|conversation|teleconference|telecon|VTC|conference|dialogue)`, "iu"),
  new RegExp(`[(（,]\\s*${LENGTH}\\s*[)）,]`, "iu"),
];
const JAPANESE = /^(約|およそ)?(?:(\d{1,2})時間(半)?)?(?:(\d{1,3})分)?/u;
const JAPANESE_LENGTH = /(?:約|およそ)?(?:\d{1,2}時間半?(?:\d{1,3}分)?間?|\d{1,3}分間)/u;
/** Longer than any meeting: "for 24 hours" is a notice. */
const MOST_MINUTES = 12 * 60;
const QUARTER = 15;
const HALF = 30;

function toCount(word: string | undefined): number {
  if (word === undefined) return 0;
  const lower = word.toLowerCase();
  if (/^\d/u.test(lower)) return Number.parseFloat(lower);
  if (/^an?$/u.test(lower)) return 1;
  const [first = "", second] = lower.split(/[- ]/u);
  const ten = TENS.indexOf(first);
  return ten === -1 ? Math.max(0, UNITS.indexOf(first)) : (ten + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second));
}

function toPart(part: string | undefined): number {
  if (part === undefined) return 0;
  if (!/quarter/iu.test(part)) return HALF;
  return /three/iu.test(part) ? 3 * QUARTER : QUARTER;
}

function readJapanese(text: string): Duration {
  const length = JAPANESE_LENGTH.exec(text.normalize("NFKC"))?.[0];
  const match = length === undefined ? null : JAPANESE.exec(length);
  const minutes = toCount(match?.[2]) * 60 + (match?.[3] === undefined ? 0 : HALF) + toCount(match?.[4]);
  return minutes > 0 ? { minutes, isApproximate: match?.[1] !== undefined } : { minutes: null, isApproximate: false };
}

/**
 * Reads how long a meeting took: "for 90 minutes", "for about half an hour", "for just under one hour", "approximately two
 * hours and 30 minutes", "a ninety-minute meeting", 約85分間. `minutes` is a whole number, or null where no length is given.
 */
export function readDuration(text: string): Duration {
  for (const pattern of DURATIONS) {
    const part = pattern.exec(text)?.groups;
    if (!part) continue;
    const halves = (part["halves"] ?? part["andHalf"]) === undefined ? 0 : HALF;
    const minutes = Math.round(toCount(part["hours"]) * 60 + halves + toCount(part["extra"]) + toCount(part["minutes"]) + toPart(part["part"]));
    if (minutes > 0 && minutes <= MOST_MINUTES) return { minutes, isApproximate: part["about"] !== undefined };
  }
  return readJapanese(text);
}

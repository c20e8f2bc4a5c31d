import { type DateMention, findDates, MONTH_NAME, toMonth } from "#core/ingest/find-dates.ts";
import { joinPartedWords } from "#core/ingest/parted-words.ts";
import { rememberByText } from "#core/text/remember-by-text.ts";

/** When the sentence that tells of a meeting says it was. */
export type Anchor =
  | { readonly kind: "date"; readonly date: DateMention; readonly isAtStart: boolean }
  | { readonly kind: "same-day"; readonly isAtStart: true }
  | { readonly kind: "next-day"; readonly isAtStart: true }
  | { readonly kind: "today" | "yesterday" | "this-week" | "last-week"; readonly isAtStart: boolean }
  /** The week that begins with this day. */
  | { readonly kind: "week-of"; readonly date: DateMention; readonly isAtStart: boolean }
  /** 0 for Sunday to 6 for Saturday. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly isAtStart: boolean };

const MEETING_NOUN =
  "(?:meetings?|talks?|teleconferences?|videoconferences?|conferences?|telecon|VTC|conversations?|calls?|forum|dialogues?|discussions?|summit|symposium|seminar|roundtables?|bilateral|trilateral|2\\+2|consultations|exchange of views|courtesy call|visit|session)";
/** Somebody held, attended, received … one of these: the event itself, not talk of it. */
const EVENT = new RegExp(
  `\\b(?:held|had|attended|hosted|convened|conducted|participated in|took part in|joined|received|paid|co-hosted|co-chaired|chaired|made|led|delivered)\\b.{0,160}?(?<![\\p{L}\\d])${MEETING_NOUN}(?![\\p{L}\\d])` +
    `|\\b${MEETING_NOUN}\\b.{0,60}\\b(?:was|were|has been|took) (?:held|convened|co-chaired|place|conducted)\\b|\\b(?:was|were) held with\\b` +
    "|\\b(?:met|spoke|visited|called|telephoned|welcomed|hosted|convened|gathered|travel(?:l)?ed to)\\b|\\bwas joined by\\b|\\breceived\\b.{0,60}\\b(?:counterparts?|Minister|Secretary|President|Chancellor|Ambassador|General|Admiral|Marshal|Chief)\\b|会談|会合|会議を(?:実施|開催|行)",
  "iu",
);
const SAME_DAY = /^(?:and )?(?:on|later on|also on) (?:the|that) same day\b/iu;
const NEXT_DAY = /^(?:and )?on the (?:following|next) day\b/iu;
const STARTS_WITH_DATE = /^\W*(?:and\s+|also\s+)?(?:later\s+)?(?:on|from|between|in)?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:the\s+(?:(?:morning|afternoon|evening)\s+of\s+)?)?$/iu;
const CLOCK_AT_START = /^(?:From|At)\s+(?:around\s+|about\s+|approximately\s+)?\d{1,2}(?:[:.]?\d{2})?\s*(?:[ap]\.?m\.?|hours)?\s*(?:\([^)]*\)\s*)?(?:on\s+)?$/iu;
const MONTH_AT_START = new RegExp(`^In (?:early |mid-?|late )?(${MONTH_NAME}),?\\s(?!\\d)`, "u");
const TODAY = /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b|本日/iu;
const YESTERDAY = /\b(?:yesterday|last night)\b|昨日/iu;
const THIS_WEEK = /\b(?:(?:earlier |later )?this week|in recent days|this month)\b/iu;
const LAST_WEEK = /\b(?:last week|over the weekend)\b/iu;
const WEEK_OF = /\bweek (?:of|beginning|commencing|starting)\s+(?:(?:mon|sun)day,?\s+)?(?:the\s+)?$/iu;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const WEEKDAY = new RegExp(`\\b(?:[Oo]n|[Ll]ast|[Ll]ate|[Ee]arly)\\s+(${WEEKDAYS.join("|")})\\b`, "u");

/** Whether a sentence tells that people met, spoke or visited: the sentence with which a readout begins. */
export const tellsOfMeeting: (sentence: string) => boolean = rememberByText((sentence) => {
  if (EVENT.test(sentence)) return true;
  const joined = joinPartedWords(sentence);
  return joined !== sentence && EVENT.test(joined);
});

function readMonth(sentence: string): Anchor | null {
  const match = MONTH_AT_START.exec(sentence);
  if (match?.[1] === undefined) return null;
  const date = { year: null, month: toMonth(match[1]), day: null, last: null, start: 3, end: match[0].trimEnd().length };
  return { kind: "date", date, isAtStart: true };
}

function readWeekday(sentence: string): Anchor | null {
  const match = WEEKDAY.exec(sentence);
  return match?.[1] === undefined ? null : { kind: "weekday", weekday: WEEKDAYS.indexOf(match[1]), isAtStart: match.index === 0 };
}

/**
 * Finds when a meeting was, in the sentence that tells of it: the date with which it begins; else "on the same day",
 * "today", "yesterday"; else a date within it, a weekday, a week. null where it says nothing.
 */
export function readAnchor(sentence: string): Anchor | null {
  const dates = findDates(sentence);
  const first = dates.find(({ day }) => day !== null);
  const isAtStart = ({ start }: DateMention): boolean => STARTS_WITH_DATE.test(sentence.slice(0, start)) || CLOCK_AT_START.test(sentence.slice(0, start));
  if (first && WEEK_OF.test(sentence.slice(0, first.start))) return { kind: "week-of", date: first, isAtStart: /^\W*(?:in|during|over)?\s*the week/iu.test(sentence) };
  const early = dates.find(isAtStart);
  if (early) return { kind: "date", date: early, isAtStart: true };
  if (SAME_DAY.test(sentence)) return { kind: "same-day", isAtStart: true };
  if (NEXT_DAY.test(sentence)) return { kind: "next-day", isAtStart: true };
  const month = readMonth(sentence);
  if (month) return month;
  for (const [kind, pattern] of [["today", TODAY], ["yesterday", YESTERDAY]] as const) {
    const at = sentence.search(pattern);
    // "This evening on December 1": the day that is named counts.
    if (at !== -1 && first && first.start > at && /^\W*(?:on\s|\()/u.test(sentence.slice(at).replace(pattern, "")) && first.start - at < 40) break;
    if (at !== -1) return { kind, isAtStart: at === 0 };
  }
  if (first) return { kind: "date", date: first, isAtStart: false };
  const weekday = readWeekday(sentence);
  if (weekday) return weekday;
  for (const [kind, pattern] of [["this-week", THIS_WEEK], ["last-week", LAST_WEEK]] as const) {
    const at = sentence.search(pattern);
    if (at !== -1) return { kind, isAtStart: at === 0 };
  }
  return null;
}

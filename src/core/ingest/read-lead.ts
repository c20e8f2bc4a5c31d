import { type DateMention, findDates } from "#core/ingest/find-dates.ts";

/** When the sentence that tells of a meeting says it was. */
export type Anchor =
  | { readonly kind: "date"; readonly date: DateMention; readonly isAtStart: boolean }
  | { readonly kind: "same-day"; readonly isAtStart: true }
  | { readonly kind: "today" | "yesterday"; readonly isAtStart: boolean };

const MEETING_NOUN =
  "(?:meetings?|talks|teleconferences?|conferences?|telecon|conversations?|calls?|forum|dialogues?|discussions?|summit|symposium|seminar|bilateral|trilateral|consultations|exchange of views|courtesy call|visit)";
/** Somebody held, attended, received … one of these: the event itself, not talk of it. */
const EVENT = new RegExp(
  `\\b(?:held|had|attended|hosted|convened|conducted|participated in|took part in|joined|received|paid|co-hosted|chaired|made|led|delivered)\\b.{0,160}?\\b${MEETING_NOUN}\\b` +
    `|\\b${MEETING_NOUN}\\b.{0,60}\\b(?:was|were|has been|took) (?:held|convened|place|conducted)\\b|\\b(?:was|were) held with\\b` +
    "|\\b(?:met|spoke|visited|called|welcomed|hosted)\\b|会談",
  "iu",
);
const SAME_DAY = /^(?:and )?(?:on|later on) the same day\b/iu;
const STARTS_WITH_DATE = /^\W*(?:and\s+)?(?:on|from|between)?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/iu;
const TODAY = /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b/iu;
const YESTERDAY = /\b(?:yesterday|last night)\b/iu;

/** Whether a sentence tells that people met, spoke or visited: the sentence with which a readout begins. */
export const tellsOfMeeting = (sentence: string): boolean => EVENT.test(sentence);

/**
 * Finds when a meeting was, in the sentence that tells of it: the date with which it begins; else "on the same day",
 * "today", "yesterday"; else a date within it. null where it says nothing.
 */
export function readAnchor(sentence: string): Anchor | null {
  const dates = findDates(sentence).filter(({ day }) => day !== null);
  const [first] = dates;
  if (first && STARTS_WITH_DATE.test(sentence.slice(0, first.start))) return { kind: "date", date: first, isAtStart: true };
  if (SAME_DAY.test(sentence)) return { kind: "same-day", isAtStart: true };
  for (const [kind, pattern] of [["today", TODAY], ["yesterday", YESTERDAY]] as const) {
    const at = sentence.search(pattern);
    if (at !== -1) return { kind, isAtStart: at === 0 };
  }
  return first ? { kind: "date", date: first, isAtStart: false } : null;
}

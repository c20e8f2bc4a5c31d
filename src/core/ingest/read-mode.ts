import type { Mode } from "#core/domain/dataset.ts";

/** The first that fits gives the mode; what is more particular stands before what is more general. */
const MODES_BY_WORDS: readonly { readonly mode: Mode; readonly pattern: RegExp }[] = [
  { mode: "hybrid", pattern: /\bhybrid\b|\bvirtually\b.*\bin[- ]person\b|\bin[- ]person\b.*\bvirtually\b/iu },
  { mode: "virtual-forum", pattern: /\b(?:virtual|online) (?:forum|symposium|seminar|dialogue|conference of)\b/iu },
  {
    mode: "video",
    pattern: /\bvideo[- ]?(?:tele)?-?(?:conference|conferencing|call|meeting|link|message exchange)s?\b|\b(?:by|via|over|secure) video\b|\bVTC\b|\b(?:virtual|online)\b.*\b(?:meeting|talks|summit|bilateral|discussions?|conversation|dialogue)\b|\bmet\b.*\b(?:virtually|online)\b|テレビ会談/iu,
  },
  { mode: "telephone", pattern: /\b(?:tele)?phone\b|\btelephonic\b|\btelecon\b|\bby phone\b|電話会談/iu },
  { mode: "teleconference", pattern: /\bteleconferences?\b/iu },
  { mode: "telephone", pattern: /(?<!courtesy )\bcalls?\b(?! (?:on|for|upon|to)\b)|\bcalled (?!for\b|on\b|upon\b)(?=.{0,40}\b(?:Minister|Secretary|President|Chancellor|Prime|King|Prince|General))/iu },
  { mode: "visit", pattern: /\b(?:visited|travel(?:l?ed|s)? to|paid (?:an? )?(?:\w+ ){0,3}visit to|made (?:an? )?(?:\w+ ){0,3}visit to)\b/iu },
  {
    mode: "in-person",
    pattern:
      /\bcourtesy call\b|\bin[- ]person\b|\bface-to-face\b|\b(?:held|had|hosted|convened|attended|for) (?:an? |the |their |\w+ly )?(?:[\w’'“”+"()-]+ ){0,9}?(?:meeting|meetings|talks|discussions|summit|dialogue)\b|\b(?:meeting|talks|summit|dialogue)s?\b.* (?:was|were) (?:held|convened)\b|\bmet\b|\bhosted\b|会談/iu,
  },
];

/** A call, where nothing else is said: publishers write "met with" of those who meet. */
const SPOKE = /\b(?:spoke|spoken|speaks)\b.{0,40}\b(?:with|to)\b/iu;

export interface ReadMode {
  readonly mode: Mode | null;
  /** The mode follows from "spoke with" alone. */
  readonly isInferred: boolean;
}

/**
 * How people met, from the words of the sentence that tells of it, else of the title; null where neither says. "call" is by
 * telephone, "courtesy call" in person.
 */
export function readMode(lead: string, title: string | null): ReadMode {
  for (const text of [lead, title ?? ""]) {
    const found = MODES_BY_WORDS.find(({ pattern }) => pattern.test(text));
    if (found) return { mode: found.mode, isInferred: false };
  }
  return SPOKE.test(lead) ? { mode: "telephone", isInferred: true } : { mode: null, isInferred: false };
}

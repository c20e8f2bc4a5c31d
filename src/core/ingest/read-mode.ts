import { joinPartedWords } from "#core/ingest/parted-words.ts";
import type { Mode } from "#core/domain/dataset.ts";

const MEETING = "(?:meetings?|talks|summit|dialogue|discussions?|bilateral|conversation|consultations|roundtables?|conference|session|2\\+2)";

/** The first that fits gives the mode; what is more particular stands before what is more general. */
const MODES_BY_WORDS: readonly { readonly mode: Mode; readonly pattern: RegExp }[] = [
  { mode: "hybrid", pattern: /\bhybrid\b|\b(?:virtually|online)\b.*\bin[- ]person\b|\bin[- ]person\b.*\b(?:virtually|online)\b/iu },
  { mode: "virtual-forum", pattern: /\b(?:virtual|online) (?:forum|symposium|seminar|dialogue|conference of)\b/iu },
  {
    mode: "video",
    pattern: new RegExp(
      "\\bvideo[- ]?(?:tele)?-?(?:conference|conferencing|call|meeting|link|talks?|message exchange)s?\\b|\\b(?:by|via|over|through|secure) (?:secure )?video\\b|\\bVTC\\b|\\bvideoconference|\\bTV (?:talks?|conference|meeting|call)s?\\b|\\btelevision conference\\b" +
        `|\\b(?:virtual|online)\\b.{0,80}?\\b${MEETING}\\b|\\b(?:met|spoke|gathered)\\b.*\\b(?:virtually|online)\\b|\\b${MEETING}\\b.{0,80}?\\b(?:virtually|online)\\b|テレビ(?:会談|会議)|オンライン`,
      "iu",
    ),
  },
  { mode: "telephone", pattern: /\b(?:tele)?phone(?:d|s)?\b|\btelephonic(?:ally)?\b|\btelecon\b|電話(?:会談|会議|協議)/iu },
  { mode: "teleconference", pattern: /\bteleconferences?\b/iu },
  {
    mode: "telephone",
    pattern: /(?<![Cc]ourtesy )\b[Cc]alls?\b(?! (?:[Oo]n|[Ff]or|[Uu]pon|[Tt]o (?!(?:the )?\p{Lu})|[Tt]o Action)\b)|\bcalled (?!for\b|on\b|upon\b)(?=.{0,60}\b(?:Minister|Secretary|President|Chancellor|Prime|King|Prince|General|Dr|Mr|Ms|Mrs|Advisor|Governor)\b)/u,
  },
  {
    mode: "visit",
    pattern: /\b(?:visited|travel(?:l?ed|s|ing)? (?:this week )?to|paid (?:an? )?(?:\w+ ){0,3}visit to|made (?:an? )?(?:\w+ ){0,3}visit to|led (?:an? )?(?:[\w.]+ ){0,3}delegation (?:\w+ ){0,2}to)\b/iu,
  },
  {
    mode: "in-person",
    pattern: new RegExp(
      `\\bcourtesy call\\b|\\bin[- ]person\\b|\\bface-to-face\\b|\\b(?:held|had|hosted|convened|attended|for|joined|led|chaired) (?:an? |the |their |\\w+ly )?(?:[\\w’'“”+"().-]+ ){0,9}?${MEETING}|\\b${MEETING}s?\\b.* (?:was|were) (?:held|convened|co-chaired|chaired)\\b` +
        "|\\b(?:met|hosted|welcomed|convened|received|gathered)\\b|\\bwas joined by\\b|会談|会合",
      "iu",
    ),
  },
];

/** A call, where nothing else is said: publishers write "met with" of those who meet. */
const SPOKE = /\b(?:spoke|spoken|speaks)\b.{0,80}\b(?:with|to)\b/iu;
/** Who speaks there is there. */
const ON_OCCASION = /\b(?:on the (?:margins|sidelines|occasion|fringes)|(?:at|during|attending) (?:the|an?) (?:[\p{Lu}\d][\p{L}\d+’'-]* ){0,6}(?:Summit|Meeting|Conference|Dialogue|Forum|Assembly|Ministerial)|in the margins|pull[- ]aside|at the G-?(?:7|20)\b)/iu;

/** Where they "spoke with", what they spoke about ("ahead of the summit") does not say how; a telephone does wherever it stands. */
const readWordsOfSpeech = (lead: string): string => {
  const topic = /\b(?:about|to (?:discuss|review|reaffirm|congratulate|express|thank)|regarding|ahead of|following)\b/iu.exec(lead);
  return topic ? lead.slice(0, topic.index) : lead;
};

/** "Readout of the President's Meeting with …", where the text says no more than that they spoke. */
const TITLE_OF_MEETING = /\b(?:meetings?|pull[- ]aside|convening|roundtable|courtesy call|talks)\b/iu;

const NAMED_MEETING = /\b(?:Ministerial|Ministers['’]?|Summit|Bilateral|Trilateral) (?:Informal )?(?:Meeting|Talks)\b/u;

export interface ReadMode {
  readonly mode: Mode | null;
  /** The mode follows from "spoke with", alone or on an occasion, or from the name of the meeting alone. */
  readonly isInferred: boolean;
}

/**
 * How people met, from the words of the sentence that tells of it, else of the title; null where neither says. "call" is by
 * telephone, "courtesy call" in person.
 */
export function readMode(lead: string, title: string | null): ReadMode {
  const isSpoken = SPOKE.test(lead);
  if (isSpoken && ON_OCCASION.test(lead) && !/\b(?:tele)?phone|\bvideo|\bcall\b/iu.test(lead)) return { mode: "in-person", isInferred: true };
  for (const text of isSpoken ? [readWordsOfSpeech(lead), title ?? ""] : [lead, title ?? ""]) {
    const found = MODES_BY_WORDS.find(({ pattern }) => pattern.test(text)) ?? MODES_BY_WORDS.find(({ pattern }) => pattern.test(joinPartedWords(text)));
    if (found) return { mode: found.mode, isInferred: false };
  }
  if (TITLE_OF_MEETING.test(title ?? "")) return { mode: "in-person", isInferred: false };
  if (NAMED_MEETING.test(lead)) return { mode: "in-person", isInferred: true };
  return isSpoken ? { mode: "telephone", isInferred: true } : { mode: null, isInferred: false };
}

import * as v from "valibot";

/** Version of the shape of the files in public/data. Any rename or removal raises it. */
export const SCHEMA_VERSION = 1;

export const MODES = ["in-person", "telephone", "video", "teleconference", "virtual-forum", "hybrid", "visit"] as const;
export const LEVELS = ["leader", "minister", "official", "service"] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
/** `YYYY-MM-DD`, or `YYYY-MM` where the source gives no day. */
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/u, "not a date (YYYY-MM-DD or YYYY-MM)"));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "not a time (HH:MM)"));
/** ISO 3166-1 alpha-3, or the code of a registered organisation (`NATO`, `EU`, `ASEAN`, `UN`). */
const party = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,11}$/u, "not a country or organisation code"));
const span = { start: offset, end: offset };

const personSchema = v.object({ name: v.string(), role: v.nullable(v.string()), country: v.nullable(party) });

export const meetingSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, "not a meeting id")),
  title: v.string(),
  date: v.nullable(date),
  /** Last day, where the meeting took more than one; else null. */
  endDate: v.nullable(date),
  published: v.nullable(date),
  counterparts: v.array(party),
  mode: v.nullable(v.picklist(MODES)),
  level: v.nullable(v.picklist(LEVELS)),
  people: v.array(personSchema),
  startTime: v.nullable(time),
  durationMinutes: v.nullable(count),
  durationApproximate: v.boolean(),
  venue: v.nullable(v.object({ name: v.string(), country: v.nullable(party) })),
  inferred: v.array(v.object({ field: v.string(), from: v.string() })),
  sources: v.array(v.object({ file: v.string(), ...span, role: v.picklist(["primary", "also-in"]) })),
});

const topicSpanSchema = v.object({ id: v.string(), ...span });
const entitySchema = v.object({ kind: v.picklist(["person", "place", "organisation"]), id: v.string(), ...span });
const statementSchema = v.object({
  actor: v.picklist(["joint", "home", "counterpart", "other"]),
  who: v.nullable(v.string()),
  verb: v.string(),
  strength: v.number(),
  negated: v.boolean(),
  ...span,
  /** The words that name the speaker; absent where the sentence does not name them for this verb. */
  speaker: v.optional(v.object(span)),
});

const sentenceSchema = v.object({
  text: v.string(),
  /** Into the source file as decoded; all other offsets are into `text`. */
  ...span,
  topics: v.array(topicSpanSchema),
  entities: v.array(entitySchema),
  statements: v.array(statementSchema),
});

const accountFields = {
  sections: v.array(v.object({ heading: v.nullable(v.string()), paragraphs: v.array(v.array(offset)) })),
  sentences: v.array(sentenceSchema),
};

export const meetingTextSchema = v.object({
  ...accountFields,
  /** Further accounts of the same meeting, in the order of the meeting's `also-in` sources. They add no counts. */
  alsoIn: v.array(v.object({ file: v.string(), ...accountFields })),
});

export const meetingsFileSchema = v.object({ meetings: v.array(meetingSchema) });

export const topicSchema = v.object({
  id: v.string(),
  label: v.string(),
  description: v.string(),
  patterns: v.array(v.string()),
});
export const topicsFileSchema = v.object({ topics: v.array(topicSchema) });

const occurrenceSchema = v.object({ meeting: v.string(), sentence: offset, ...span });
export const familySchema = v.object({
  id: v.string(),
  label: v.string(),
  score: v.number(),
  meetings: count,
  first: v.nullable(date),
  last: v.nullable(date),
  variants: v.array(v.object({ text: v.string(), occurrences: v.array(occurrenceSchema) })),
});
export const phrasesFileSchema = v.object({ families: v.array(familySchema) });

export const issueSchema = v.object({
  source: v.string(),
  /** Line of the source, from 1; null where it concerns the whole document. */
  line: v.nullable(count),
  severity: v.picklist(["error", "warning", "info"]),
  /** Kebab-case kind; `message` holds its particulars in plain English. */
  code: v.string(),
  message: v.string(),
});

const sourceSchema = v.object({
  file: v.string(),
  sha256: v.string(),
  title: v.string(),
  publisher: v.string(),
  /** null where the address is not known. */
  address: v.nullable(v.string()),
  retrieved: v.nullable(date),
  published: v.nullable(date),
  licence: v.string(),
  /** What a reader has to know of some words of the source, such as what stands in the original language. */
  notes: v.optional(v.array(v.object({ words: v.string(), text: v.string() })), []),
  meetings: v.array(v.string()),
});

export const FILE_KINDS = ["meetings", "topics", "phrases", "text"] as const;

export const manifestSchema = v.object({
  schemaVersion: v.number(),
  datasetVersion: v.string(),
  home: party,
  counts: v.object({ meetings: count, sentences: count, tokens: count }),
  files: v.array(v.object({ path: v.string(), kind: v.picklist(FILE_KINDS), bytes: count, sha256: v.string() })),
  sources: v.array(sourceSchema),
  issues: v.array(issueSchema),
});

export type Mode = (typeof MODES)[number];
export type Level = (typeof LEVELS)[number];
export type Person = v.InferOutput<typeof personSchema>;
export type Meeting = v.InferOutput<typeof meetingSchema>;
export type TopicSpan = v.InferOutput<typeof topicSpanSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
export type Sentence = v.InferOutput<typeof sentenceSchema>;
export type MeetingText = v.InferOutput<typeof meetingTextSchema>;
export type Account = Pick<MeetingText, "sections" | "sentences">;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Occurrence = v.InferOutput<typeof occurrenceSchema>;
export type PhraseFamily = v.InferOutput<typeof familySchema>;
export type Issue = v.InferOutput<typeof issueSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

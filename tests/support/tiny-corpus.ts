import { buildCorpus, type Corpus } from "#core/domain/corpus.ts";
import { SCHEMA_VERSION, type Meeting, type MeetingText, type PhraseFamily, type Sentence, type Topic } from "#core/domain/dataset.ts";

export const meeting = (id: string, part: Partial<Meeting> = {}): Meeting => ({
  id,
  title: `Meeting ${id}`,
  date: id.slice(0, 10),
  endDate: null,
  published: null,
  counterparts: [id.slice(11).toUpperCase()],
  mode: "in-person",
  level: "minister",
  people: [],
  startTime: null,
  durationMinutes: null,
  durationApproximate: false,
  venue: null,
  inferred: [],
  sources: [{ file: `${id}.txt`, start: 0, end: 100, role: "primary" }],
  ...part,
});

/** A sentence coded with each topic at the words given for it. */
export const sentence = (text: string, topics: Readonly<Record<string, string>> = {}): Sentence => ({
  text,
  start: 0,
  end: text.length,
  topics: Object.entries(topics).map(([id, words]) => ({ id, start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  entities: [],
  statements: [],
});

export const textOf = (...sentences: readonly Sentence[]): MeetingText => ({
  sections: [{ heading: null, paragraphs: [sentences.map((_, index) => index)] }],
  sentences: [...sentences],
  alsoIn: [],
});

export const topic = (id: string, label: string): Topic => ({ id, label, description: `What concerns ${label}.`, patterns: [id] });

export const corpusOf = (
  entries: readonly (readonly [Meeting, MeetingText])[],
  topics: readonly Topic[],
  families: readonly PhraseFamily[],
): Corpus =>
  buildCorpus({
    manifest: {
      schemaVersion: SCHEMA_VERSION,
      datasetVersion: "test",
      home: "JPN",
      counts: { meetings: entries.length, sentences: 0, tokens: 0 },
      files: [],
      sources: [],
      issues: [],
    },
    meetings: entries.map(([entry]) => entry),
    texts: entries.map(([, text]) => text),
    topics,
    families,
  });

/**
 * Five readouts of 29 words in 7 sentences: USA 2020-01-10 (telephone), FRA 2020-03-01…03 (visit), USA 2021-06-05 (60 minutes),
 * AUS and USA together 2021-07 (video, month only), GBR undated.
 * Topic `sea` stands in the first, the second and the third; `ships` in the third alone.
 */
export const tinyCorpus = (): Corpus =>
  corpusOf(
    [
      [
        meeting("2020-01-10-usa", { mode: "telephone" }),
        textOf(sentence("They spoke of the calm sea.", { sea: "calm sea" }), sentence("The calm sea matters.", { sea: "sea" })),
      ],
      [meeting("2020-03-01-fra", { endDate: "2020-03-03", mode: "visit" }), textOf(sentence("They keep a calm sea.", { sea: "calm sea" }))],
      [
        meeting("2021-06-05-usa", { durationMinutes: 60 }),
        textOf(sentence("A rough sea and ships.", { sea: "rough sea", ships: "ships" }), sentence("Nothing else.")),
      ],
      [meeting("2021-07-aus-usa", { date: "2021-07", mode: "video", counterparts: ["AUS", "USA"] }), textOf(sentence("They met by video."))],
      [meeting("undated-gbr", { date: null, counterparts: ["GBR"] }), textOf(sentence("They also met."))],
    ],
    [topic("ships", "Ships"), topic("sea", "Sea")],
    [
      {
        id: "calm-sea",
        label: "{calm|rough} sea",
        score: 1,
        meetings: 3,
        first: "2020-01-10",
        last: "2021-06-05",
        variants: [
          {
            text: "calm sea",
            occurrences: [
              { meeting: "2020-01-10-usa", sentence: 0, start: 18, end: 26 },
              { meeting: "2020-01-10-usa", sentence: 1, start: 4, end: 12 },
              { meeting: "2020-03-01-fra", sentence: 0, start: 12, end: 20 },
            ],
          },
          { text: "rough sea", occurrences: [{ meeting: "2021-06-05-usa", sentence: 0, start: 2, end: 11 }] },
        ],
      },
    ],
  );

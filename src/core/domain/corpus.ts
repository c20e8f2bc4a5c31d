import { compareText } from "#core/domain/compare.ts";
import { countTokens } from "#core/text/tokenise.ts";
import type { Account, Manifest, Meeting, MeetingText, PhraseFamily, Sentence, Topic } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";

/** A meeting with its text, as the views read it. Counts concern the primary account alone. */
export interface Readout {
  readonly id: string;
  readonly meeting: Meeting;
  readonly text: MeetingText;
  readonly sentences: readonly Sentence[];
  /** Words between white space in all sentences. */
  readonly tokens: number;
}

/** A whole dataset in memory. */
export interface Corpus {
  readonly manifest: Manifest;
  /** By date, then id, as in meetings.json. */
  readonly readouts: readonly Readout[];
  readonly readoutById: ReadonlyMap<string, Readout>;
  readonly topics: readonly Topic[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly families: readonly PhraseFamily[];
  readonly familyById: ReadonlyMap<string, PhraseFamily>;
  /** All counterparts: most meetings first, then by first date, then by code. The order never changes within a corpus. */
  readonly counterparts: readonly string[];
}

/** The parts of a dataset contradict one another. */
export class CorpusError extends Error {
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.name = "CorpusError";
    this.file = file;
  }
}

export interface CorpusParts {
  readonly manifest: Manifest;
  readonly meetings: readonly Meeting[];
  /** One for each meeting, in the same order. */
  readonly texts: readonly MeetingText[];
  readonly topics: readonly Topic[];
  readonly families: readonly PhraseFamily[];
}

const orderCounterparts = (meetings: readonly Meeting[]): string[] => {
  const seen = new Map<string, { meetings: number; first: string }>();
  for (const meeting of meetings) {
    for (const party of meeting.counterparts) {
      const known = seen.get(party);
      if (known) known.meetings += 1;
      else seen.set(party, { meetings: 1, first: meeting.date ?? "9999" });
    }
  }
  return [...seen]
    .sort(([a, x], [b, y]) => y.meetings - x.meetings || compareText(x.first, y.first) || compareText(a, b))
    .map(([party]) => party);
};

const toReadout = (meeting: Meeting, text: MeetingText): Readout => ({
  id: meeting.id,
  meeting,
  text,
  sentences: text.sentences,
  tokens: text.sentences.reduce((sum, sentence) => sum + countTokens(sentence.text), 0),
});

const liesIn = ({ start, end }: Span, { length }: string): boolean => start <= end && end <= length;

const checkAccount = ({ sections, sentences }: Account, file: string): void => {
  const missing = sections.flatMap((section) => section.paragraphs.flat()).find((index) => index >= sentences.length);
  if (missing !== undefined) throw new CorpusError(file, `a paragraph names sentence ${missing}, which does not exist`);
  sentences.forEach(({ text, topics, entities, statements }, index) => {
    const hasCode = [topics, entities, statements].every((spans) => spans.every((span) => liesIn(span, text)));
    if (hasCode && statements.every(({ speaker }) => speaker === undefined || liesIn(speaker, text))) return;
    throw new CorpusError(file, `sentence ${index} has a code at words that do not exist`);
  });
};

const checkFamilies = (families: readonly PhraseFamily[], byId: ReadonlyMap<string, Readout>): void => {
  for (const family of families) {
    for (const { meeting, sentence, ...span } of family.variants.flatMap((variant) => variant.occurrences)) {
      const text = byId.get(meeting)?.sentences[sentence]?.text;
      if (text === undefined || !liesIn(span, text)) {
        throw new CorpusError("phrases.json", `family "${family.id}" points at ${meeting}, sentence ${sentence}, which does not exist`);
      }
    }
  }
};

/**
 * Joins the validated files of a dataset and checks that they agree with one another.
 * Throws `CorpusError`, naming the file, where a part points at something that is not there.
 */
export function buildCorpus({ manifest, meetings, texts, topics, families }: CorpusParts): Corpus {
  const readouts = meetings.map((meeting, index) => {
    const text = texts[index];
    if (text === undefined) throw new CorpusError("meetings.json", `meeting ${meeting.id} has no text`);
    const readout = toReadout(meeting, text);
    for (const account of [text, ...text.alsoIn]) checkAccount(account, `texts/${meeting.id}.json`);
    return readout;
  });
  const readoutById = new Map(readouts.map((readout) => [readout.id, readout]));
  checkFamilies(families, readoutById);
  if (readouts.length !== manifest.counts.meetings) {
    throw new CorpusError("meetings.json", `${readouts.length} meetings, but the manifest counts ${manifest.counts.meetings}`);
  }
  return {
    manifest,
    readouts,
    readoutById,
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    families,
    familyById: new Map(families.map((family) => [family.id, family])),
    counterparts: orderCounterparts(meetings),
  };
}

/** The publishers of the sources, each once, in the order of the manifest. */
export const listPublishers = ({ sources }: Pick<Manifest, "sources">): string[] => [...new Set(sources.map(({ publisher }) => publisher))];

import { findQuery } from "#core/analysis/find-query.ts";
import { keepNear } from "#core/analysis/near-words.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { isInGroup, parseGroup } from "#core/domain/group.ts";
import { isInPeriod } from "#core/domain/period.ts";
import { readSentenceList } from "#core/domain/sentence-list.ts";
import type { Span } from "#core/domain/span.ts";
import { parseStatementQuery, selectStatements } from "#core/domain/statement-query.ts";

/**
 * What a mark on a chart counts, under the current filter. `without: true` asks for the readouts that were searched and lack it.
 * `minutes` are the readouts that state how long the meeting took. `with` narrows to a counterpart, or to meetings with exactly the
 * counterparts that `writeTogether` joins, `in` to a meeting, `during` to a period (`2021-03`, `2021`, `2020s`), `variant` to one wording;
 * `among` to a group of readouts and `outside` to those not in one, each as `writeGroup` writes it; `near` to occurrences of a
 * phrase or query that have a word, as `creditWords` counts it. `sentences` are named one by one, and no filter takes any of them away.
 */
export interface EvidenceQuery {
  readonly kind: "meetings" | "minutes" | "topic" | "phrase" | "query" | "statement" | "sentences";
  /** Topic or family id, the text of a query, statements as `writeStatementQuery` asks for them, sentences as `writeSentenceList` writes them; null for `meetings` and `minutes`. */
  readonly id: string | null;
  readonly with: string | null;
  readonly in: string | null;
  readonly during: string | null;
  readonly variant: string | null;
  readonly among: string | null;
  readonly outside: string | null;
  readonly near: string | null;
  readonly without: boolean;
}

export interface EvidenceSentence {
  readonly readout: Readout;
  /** Index in the readout, from 0. */
  readonly sentence: number;
  readonly spans: readonly Span[];
}

export interface Evidence {
  /** Readouts that the mark stands for, in the order of the corpus. */
  readonly readouts: readonly Readout[];
  /** Sentences that it counts; none for `meetings` and for absence. */
  readonly sentences: readonly EvidenceSentence[];
  /** Hits: occurrences for a phrase or a query, statements, coded sentences for a topic. */
  readonly hits: number;
  /** Readouts that were searched, the denominator. */
  readonly searched: readonly Readout[];
}

export const evidenceOf = (
  kind: EvidenceQuery["kind"],
  id: string | null = null,
  narrow: Partial<Omit<EvidenceQuery, "kind" | "id">> = {},
): EvidenceQuery => ({ kind, id, with: null, in: null, during: null, variant: null, among: null, outside: null, near: null, without: false, ...narrow });

const findSentences = (corpus: Corpus, readout: Readout, query: EvidenceQuery): EvidenceSentence[] => {
  const spansBySentence = new Map<number, Span[]>();
  const add = (sentence: number, span: Span): void => {
    spansBySentence.set(sentence, [...(spansBySentence.get(sentence) ?? []), { start: span.start, end: span.end }]);
  };
  if (query.kind === "topic") {
    readout.sentences.forEach((sentence, index) => {
      for (const span of sentence.topics) if (span.id === query.id) add(index, span);
    });
  }
  if (query.kind === "phrase") {
    for (const variant of corpus.familyById.get(query.id ?? "")?.variants ?? []) {
      if (query.variant !== null && variant.text !== query.variant) continue;
      for (const occurrence of variant.occurrences) if (occurrence.meeting === readout.id) add(occurrence.sentence, occurrence);
    }
  }
  if (query.kind === "query") {
    const found = findQuery(corpus, query.id ?? "");
    for (const occurrence of found.kind === "found" ? (found.byReadout.get(readout.id) ?? []) : []) {
      const text = readout.sentences[occurrence.sentence]?.text.slice(occurrence.start, occurrence.end);
      if (query.variant === null || query.variant === text) add(occurrence.sentence, occurrence);
    }
  }
  if (query.kind === "statement") {
    const asked = parseStatementQuery(query.id ?? "");
    readout.sentences.forEach((sentence, index) => {
      for (const statement of asked === null ? [] : selectStatements(sentence, asked)) add(index, statement);
    });
  }
  const found = [...spansBySentence].sort(([a], [b]) => a - b).map(([sentence, spans]) => ({ readout, sentence, spans }));
  const { near } = query;
  if (near === null) return found;
  return found
    .map((entry) => ({ ...entry, spans: keepNear(readout.sentences[entry.sentence]?.text ?? "", entry.spans, near) }))
    .filter(({ spans }) => spans.length > 0);
};

const TOGETHER = ".";

/** Counterparts of one meeting as `with` of a query: `AUS.USA`. */
export const writeTogether = (parties: readonly string[]): string => [...parties].sort(compareText).join(TOGETHER);

/** The counterparts in `with` of a query: one, or several together. */
export const readTogether = (text: string): string[] => text.split(TOGETHER);

const isMetWith = ({ meeting }: Readout, asked: string): boolean =>
  asked.includes(TOGETHER) ? writeTogether(meeting.counterparts) === asked : meeting.counterparts.includes(asked);

/** A test of a group as written; of one that is not written, `absent`. One that is not understood has no readout. */
function namedGroup(text: string | null, absent: boolean): (readout: Readout) => boolean {
  if (text === null) return () => absent;
  const group = parseGroup(text);
  return (readout) => group !== null && isInGroup(readout, group);
}

/** Sentences named one by one were searched for nowhere but in their readouts, or in the one that the query is narrowed to. */
function collectNamed(corpus: Corpus, { id, in: only, without }: EvidenceQuery, isInScope: (readout: Readout) => boolean): Evidence {
  const sentences = readSentenceList(corpus.readoutById, id ?? "").flatMap(({ meeting, sentence, spans }) => {
    const readout = corpus.readoutById.get(meeting);
    return readout !== undefined && isInScope(readout) ? [{ readout, sentence, spans }] : [];
  });
  const named = new Set(sentences.map(({ readout }) => readout));
  const searched = corpus.readouts.filter((readout) => isInScope(readout) && (only !== null || named.has(readout)));
  if (without) return { readouts: searched.filter((readout) => !named.has(readout)), sentences: [], hits: 0, searched };
  return { readouts: searched.filter((readout) => named.has(readout)), sentences, hits: sentences.length, searched };
}

/**
 * Lists exactly what a mark counts. Every chart counts through this function or through the same corpus fields,
 * so that the number drawn and the list shown cannot part.
 */
export function collectEvidence(corpus: Corpus, filter: Filter, query: EvidenceQuery): Evidence {
  const isInNamed = namedGroup(query.among, true);
  const isInOther = namedGroup(query.outside, false);
  const isInScope = (readout: Readout): boolean =>
    (query.in === null || query.in === readout.id) &&
    (query.with === null || isMetWith(readout, query.with)) &&
    (query.during === null || isInPeriod(readout.meeting.date, query.during)) &&
    isInNamed(readout) &&
    !isInOther(readout);
  if (query.kind === "sentences") return collectNamed(corpus, query, isInScope);
  const selection = selectReadouts(corpus, filter);
  const searched = selection.base.filter(isInScope);
  const counted = selection.readouts.filter(isInScope);
  if (query.kind === "meetings") return { readouts: counted, sentences: [], hits: counted.length, searched };
  if (query.kind === "minutes") {
    const readouts = counted.filter(({ meeting }) => (meeting.durationMinutes === null) === query.without);
    return { readouts, sentences: [], hits: query.without ? 0 : readouts.length, searched };
  }
  const found = counted.map((readout) => ({ readout, sentences: findSentences(corpus, readout, query) }));
  if (query.without) {
    const readouts = found.filter(({ sentences }) => sentences.length === 0).map(({ readout }) => readout);
    return { readouts, sentences: [], hits: 0, searched };
  }
  const sentences = found.flatMap((entry) => entry.sentences);
  return {
    readouts: found.filter((entry) => entry.sentences.length > 0).map(({ readout }) => readout),
    sentences,
    hits: query.kind === "topic" ? sentences.length : sentences.reduce((sum, { spans }) => sum + spans.length, 0),
    searched,
  };
}

import { findQuery } from "#core/analysis/find-query.ts";
import { keepNear } from "#core/analysis/near-words.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { readTogether, writeTogether, type Evidence, type EvidenceQuery, type EvidenceSentence } from "#core/domain/evidence.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { isInGroup, parseGroup } from "#core/domain/group.ts";
import { isInPeriod } from "#core/domain/period.ts";
import { readSentenceList } from "#core/domain/sentence-list.ts";
import type { Span } from "#core/domain/span.ts";
import { parseStatementQuery, selectStatements } from "#core/domain/statement-query.ts";

const findSentences = (corpus: Corpus, readout: Readout, query: EvidenceQuery): EvidenceSentence[] => {
  const spansBySentence = new Map<number, Span[]>();
  const add = (sentence: number, span: Span): void => {
    spansBySentence.set(sentence, [...(spansBySentence.get(sentence) ?? []), { start: span.start, end: span.end }]);
  };
  if (query.kind === "topic") {
    readout.sentences.forEach((sentence, index) => {
      const { also } = query;
      if (also !== null && [query.id, also].some((id) => sentence.topics.every((span) => span.id !== id))) return;
      for (const span of sentence.topics) if (span.id === query.id || span.id === also) add(index, span);
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

const isMetWith = ({ meeting }: Readout, asked: string): boolean =>
  readTogether(asked).length > 1 ? writeTogether(meeting.counterparts) === asked : meeting.counterparts.includes(asked);

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

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

/** A stretch of a sentence that counts. */
interface Hit extends Span {
  readonly sentence: number;
}

/** The occurrences of a family, or of one of its wordings, by readout. */
function placeOccurrences(corpus: Corpus, { id, variant: asked }: EvidenceQuery): ReadonlyMap<string, readonly Hit[]> {
  const byReadout = new Map<string, Hit[]>();
  for (const { text, occurrences } of corpus.familyById.get(id ?? "")?.variants ?? []) {
    if (asked !== null && text !== asked) continue;
    for (const { meeting, sentence, start, end } of occurrences) {
      const hits = byReadout.get(meeting) ?? [];
      hits.push({ sentence, start, end });
      byReadout.set(meeting, hits);
    }
  }
  return byReadout;
}

const findTopic = ({ sentences }: Readout, { id, also }: EvidenceQuery): Hit[] =>
  sentences.flatMap(({ topics }, sentence) => {
    if (also !== null && [id, also].some((asked) => topics.every((span) => span.id !== asked))) return [];
    return topics.filter((span) => span.id === id || span.id === also).map(({ start, end }) => ({ sentence, start, end }));
  });

/** What is looked up, or read, once for all readouts: finds what counts in one of them, in any order of its sentences. */
function prepareSearch(corpus: Corpus, query: EvidenceQuery): (readout: Readout) => readonly Hit[] {
  switch (query.kind) {
    case "topic":
      return (readout) => findTopic(readout, query);
    case "phrase": {
      const byReadout = placeOccurrences(corpus, query);
      return ({ id }) => byReadout.get(id) ?? [];
    }
    case "query": {
      const found = findQuery(corpus, query.id ?? "");
      const isAsked = ({ sentences }: Readout, { sentence, start, end }: Hit): boolean => query.variant === null || query.variant === sentences[sentence]?.text.slice(start, end);
      return (readout) => (found.kind === "found" ? (found.byReadout.get(readout.id) ?? []).filter((hit) => isAsked(readout, hit)) : []);
    }
    case "statement": {
      const asked = parseStatementQuery(query.id ?? "");
      return ({ sentences }) =>
        asked === null ? [] : sentences.flatMap((sentence, index) => selectStatements(sentence, asked).map(({ start, end }) => ({ sentence: index, start, end })));
    }
    case "meetings":
    case "minutes":
    case "sentences":
      return () => [];
  }
}

/** What counts in a readout, by sentence. */
function groupHits(readout: Readout, hits: readonly Hit[], near: string | null): EvidenceSentence[] {
  const spansBySentence = new Map<number, Span[]>();
  for (const { sentence, start, end } of hits) {
    const spans = spansBySentence.get(sentence) ?? [];
    spans.push({ start, end });
    spansBySentence.set(sentence, spans);
  }
  const found = [...spansBySentence].sort(([a], [b]) => a - b).map(([sentence, spans]) => ({ readout, sentence, spans }));
  if (near === null) return found;
  return found
    .map((entry) => ({ ...entry, spans: keepNear(readout.sentences[entry.sentence]?.text ?? "", entry.spans, near) }))
    .filter(({ spans }) => spans.length > 0);
}

/** A test of a counterpart, or of exactly the counterparts of one meeting. */
function metWith(asked: string | null): (readout: Readout) => boolean {
  if (asked === null) return () => true;
  const isTogether = readTogether(asked).length > 1;
  return ({ meeting }) => (isTogether ? writeTogether(meeting.counterparts) === asked : meeting.counterparts.includes(asked));
}

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
  const isMet = metWith(query.with);
  const isInScope = (readout: Readout): boolean =>
    (query.in === null || query.in === readout.id) &&
    isMet(readout) &&
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
  const search = prepareSearch(corpus, query);
  const found = counted.map((readout) => ({ readout, sentences: groupHits(readout, search(readout), query.near) }));
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

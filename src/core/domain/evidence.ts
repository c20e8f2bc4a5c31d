import { findQuery } from "#core/analysis/find-query.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { isInPeriod } from "#core/domain/period.ts";
import type { Span } from "#core/domain/span.ts";

/**
 * What a mark on a chart counts, under the current filter. `without: true` asks for the readouts that were searched and lack it.
 * `with` narrows to a counterpart, `in` to a meeting, `during` to a period (`2021-03`, `2021`, `2020s`).
 */
export interface EvidenceQuery {
  readonly kind: "meetings" | "topic" | "phrase" | "query";
  /** Topic or family id, the text of a query; null for `meetings`. */
  readonly id: string | null;
  readonly with: string | null;
  readonly in: string | null;
  readonly during: string | null;
  readonly variant: string | null;
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
  /** Hits: occurrences for a phrase or a query, coded sentences for a topic. */
  readonly hits: number;
  /** Readouts that were searched, the denominator. */
  readonly searched: readonly Readout[];
}

export const evidenceOf = (
  kind: EvidenceQuery["kind"],
  id: string | null = null,
  narrow: Partial<Omit<EvidenceQuery, "kind" | "id">> = {},
): EvidenceQuery => ({ kind, id, with: null, in: null, during: null, variant: null, without: false, ...narrow });

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
    if (found.kind === "found") for (const occurrence of found.byReadout.get(readout.id) ?? []) add(occurrence.sentence, occurrence);
  }
  return [...spansBySentence].sort(([a], [b]) => a - b).map(([sentence, spans]) => ({ readout, sentence, spans }));
};

/**
 * Lists exactly what a mark counts. Every chart counts through this function or through the same corpus fields,
 * so that the number drawn and the list shown cannot part.
 */
export function collectEvidence(corpus: Corpus, filter: Filter, query: EvidenceQuery): Evidence {
  const isInScope = ({ id, meeting }: Readout): boolean =>
    (query.in === null || query.in === id) &&
    (query.with === null || meeting.counterparts.includes(query.with)) &&
    (query.during === null || isInPeriod(meeting.date, query.during));
  const selection = selectReadouts(corpus, filter);
  const searched = selection.base.filter(isInScope);
  const counted = selection.readouts.filter(isInScope);
  if (query.kind === "meetings") return { readouts: counted, sentences: [], hits: counted.length, searched };
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

import { findQuery } from "#core/analysis/find-query.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";

/** What a query finds, in the shape of a family. */
export interface QueryFamily extends PhraseFamily {
  readonly query: string;
}

export const isQueryFamily = (family: PhraseFamily): family is QueryFamily => "query" in family;

/** Before the query in the id of its family, which no family of a dataset has. */
const ID_PREFIX = "query:";

/** The id of the family that a query is in the shape of. */
export const idOfQuery = (source: string): string => `${ID_PREFIX}${source}`;

/** The family that the id of a query's family stands for; null for other ids, and for a query that is not answered. */
export const findQueryFamily = (corpus: Corpus, id: string): QueryFamily | null =>
  id.startsWith(ID_PREFIX) ? familyOfQuery(corpus, id.slice(ID_PREFIX.length)) : null;

/** What is counted of a family, or of a query in the shape of one. */
export const evidenceOfFamily = (family: PhraseFamily, narrow: Parameters<typeof evidenceOf>[2] = {}): EvidenceQuery =>
  isQueryFamily(family) ? evidenceOf("query", family.query, narrow) : evidenceOf("phrase", family.id, narrow);

/** What a query finds in the shape of a family, one variant for each wording as published, so that views of families show it; null for a query that is not answered. */
export function familyOfQuery(corpus: Corpus, source: string): QueryFamily | null {
  const found = findQuery(corpus, source);
  if (found.kind === "error") return null;
  const byText = new Map<string, Occurrence[]>();
  for (const occurrence of found.occurrences) {
    const { meeting, sentence, start, end } = occurrence;
    const text = corpus.readoutById.get(meeting)?.sentences[sentence]?.text.slice(start, end) ?? "";
    const same = byText.get(text);
    if (same) same.push(occurrence);
    else byText.set(text, [occurrence]);
  }
  const dates = corpus.readouts.flatMap(({ id, meeting }) => (found.byReadout.has(id) && meeting.date !== null ? [meeting.date] : []));
  return {
    query: source,
    id: idOfQuery(source),
    label: source,
    score: 0,
    meetings: found.byReadout.size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    variants: [...byText].map(([text, occurrences]) => ({ text, occurrences })),
  };
}

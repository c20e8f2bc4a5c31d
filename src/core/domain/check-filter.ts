import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";

export interface UnknownFilterValue {
  readonly param: "with" | "topic";
  readonly value: string;
  readonly reason: "counterpart" | "topic";
}

/** Values of a filter that name nothing in the corpus. They are applied as they stand, so that nothing is shown for them. */
export function findUnknownFilterValues(corpus: Corpus, filter: Filter): UnknownFilterValue[] {
  return [
    ...filter.counterparts
      .filter((value) => !corpus.counterparts.includes(value))
      .map((value) => ({ param: "with" as const, value, reason: "counterpart" as const })),
    ...filter.topics
      .filter((value) => !corpus.topicById.has(value))
      .map((value) => ({ param: "topic" as const, value, reason: "topic" as const })),
  ];
}

/** The filter without the values that name nothing in the corpus. */
export function dropUnknownFilterValues(corpus: Corpus, filter: Filter): Filter {
  const unknown = new Set(findUnknownFilterValues(corpus, filter).map(({ value }) => value));
  if (unknown.size === 0) return filter;
  return {
    ...filter,
    counterparts: filter.counterparts.filter((value) => !unknown.has(value)),
    topics: filter.topics.filter((value) => !unknown.has(value)),
  };
}

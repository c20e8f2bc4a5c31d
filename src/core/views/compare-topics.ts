import type { Corpus } from "#core/domain/corpus.ts";
import type { Topic } from "#core/domain/dataset.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";

/** Topics that one of two texts speaks of and the other does not, in the codebook's order, with the first sentence that has each. */
export interface TopicChanges {
  readonly entered: readonly { readonly topic: Topic; readonly sentence: number }[];
  readonly left: readonly { readonly topic: Topic; readonly sentence: number }[];
}

const placeOf = ({ sentences }: Pick<ComparedText, "sentences">, topic: string): number => sentences.findIndex(({ topics }) => topics.some(({ id }) => id === topic));

/** Compares two texts by their topics. */
export function compareTopics(corpus: Pick<Corpus, "topics">, a: ComparedText, b: ComparedText): TopicChanges {
  const places = corpus.topics.map((topic) => ({ topic, inA: placeOf(a, topic.id), inB: placeOf(b, topic.id) }));
  return {
    entered: places.filter(({ inA, inB }) => inA < 0 && inB >= 0).map(({ topic, inB }) => ({ topic, sentence: inB })),
    left: places.filter(({ inA, inB }) => inA >= 0 && inB < 0).map(({ topic, inA }) => ({ topic, sentence: inA })),
  };
}

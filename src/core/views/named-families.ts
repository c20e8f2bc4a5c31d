import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { EvidenceSentence } from "#core/domain/evidence.ts";

const MOST = 3;

/**
 * The phrase families that some marked words of sentences belong to: those with an occurrence of which the marked words cover half
 * at least. Those in most of the sentences first, then by rank; at most three, and only such as stand in half of the sentences.
 */
export function findNamedFamilies({ families }: Pick<Corpus, "families">, sentences: readonly EvidenceSentence[]): PhraseFamily[] {
  const spansAt = new Map(sentences.map(({ readout, sentence, spans }) => [`${readout.id} ${sentence}`, spans]));
  return families
    .map((family) => {
      const at = new Set<string>();
      for (const { meeting, sentence, start, end } of family.variants.flatMap(({ occurrences }) => occurrences)) {
        const key = `${meeting} ${sentence}`;
        const marked = (spansAt.get(key) ?? []).reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
        if (2 * marked >= end - start) at.add(key);
      }
      return { family, sentences: at.size };
    })
    .filter((named) => named.sentences > 0 && 2 * named.sentences >= sentences.length)
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, MOST)
    .map(({ family }) => family);
}

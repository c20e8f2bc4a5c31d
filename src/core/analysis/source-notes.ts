import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { normaliseText } from "#core/text/normalise.ts";

/**
 * What the dataset's sources have to say of the words of a family: the notes of a source whose words stand in a wording of the
 * family that one of the source's meetings has. Each text once, in the order of the sources; none for most families.
 */
export function findSourceNotes(corpus: Corpus, family: PhraseFamily): string[] {
  const notes = corpus.manifest.sources.flatMap((source) =>
    source.notes
      .filter(({ words }) =>
        family.variants.some(
          ({ text, occurrences }) =>
            ` ${normaliseText(text)} `.includes(` ${normaliseText(words)} `) && occurrences.some(({ meeting }) => source.meetings.includes(meeting)),
        ),
      )
      .map(({ text }) => text),
  );
  return [...new Set(notes)];
}

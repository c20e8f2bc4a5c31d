import type { FamilyTrace } from "#core/analysis/change/family-trace.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** Is a formula the name of a place, person or body that the dataset knows, with one further word at most ("… region")? Judged by its first occurrence. */
export function isNameOnly({ byMeeting }: FamilyTrace, readoutById: ReadonlyMap<string, Readout>): boolean {
  const [occurrence] = [...byMeeting.values()].flat();
  const sentence = readoutById.get(occurrence?.meeting ?? "")?.sentences[occurrence?.sentence ?? -1];
  if (!occurrence || !sentence) return false;
  const words = tokenise(occurrence.text).filter(({ norm }) => !isFunctionWord(norm));
  const inNames = words.filter(({ start, end }) =>
    sentence.entities.some((entity) => entity.start <= occurrence.start + start && entity.end >= occurrence.start + end),
  );
  return inNames.length > 0 && words.length - inNames.length <= 1;
}

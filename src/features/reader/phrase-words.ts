import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { FamilyPlaces } from "#core/views/family-places.ts";
import { formatDate } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** In a few words: when a family is first and last seen in this set, and in how many readouts. */
export function summariseFamily(corpus: Corpus, { first, last, readouts }: FamilyPlaces, readout: Readout): { readonly here: string | null; readonly rest: string } {
  const count = translate("reader.noteOnly", { readouts, n: corpus.readouts.length });
  const dateOf = (other: Readout | null): string => formatDate(other?.meeting.date ?? null, "month");
  if (first === null || last === null || first === last) return { here: null, rest: count };
  if (first === readout) return { here: translate("reader.noteFirst"), rest: `${translate("reader.noteUntil", { last: dateOf(last) })}, ${count}` };
  if (last === readout) return { here: translate("reader.noteLast"), rest: `${translate("reader.noteSince", { first: dateOf(first) })}, ${count}` };
  return { here: null, rest: `${translate("reader.noteSpan", { first: dateOf(first), last: dateOf(last) })}, ${count}` };
}

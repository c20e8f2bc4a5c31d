import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { FamilyPlaces } from "#core/views/family-places.ts";
import { formatDate, formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** In a few words: when a family is first and last seen in this set, and in how many readouts. */
export function summariseFamily(corpus: Corpus, { first, last, readouts }: FamilyPlaces, readout: Readout): { readonly here: string | null; readonly rest: string } {
  const count = translate("reader.noteOnly", { readouts, n: corpus.readouts.length });
  if (first === null || last === null || first === last) return { here: null, rest: count };
  const isOneMonth = first.meeting.date?.slice(0, 7) === last.meeting.date?.slice(0, 7);
  const dateOf = (other: Readout): string => formatDate(other.meeting.date, isOneMonth ? "full" : "month");
  if (first === readout) return { here: translate("reader.noteFirst"), rest: formatSequence([translate("reader.noteUntil", { last: dateOf(last) }), count]) };
  if (last === readout) return { here: translate("reader.noteLast"), rest: formatSequence([translate("reader.noteSince", { first: dateOf(first) }), count]) };
  return { here: null, rest: formatSequence([translate("reader.noteSpan", { first: dateOf(first), last: dateOf(last) }), count]) };
}

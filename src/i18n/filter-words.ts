import "#i18n/parts/export.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { formatClauses, formatDate, formatList } from "#i18n/format.ts";
import { nameMode, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

function describeDates({ from, to }: Filter): string | null {
  if (from === null) return to === null ? null : translate("export.filterTo", { to: formatDate(to) });
  return to === null ? translate("export.filterFrom", { from: formatDate(from) }) : translate("export.filterBetween", { from: formatDate(from), to: formatDate(to) });
}

const anyOf = (names: readonly string[]): string => formatList(names, "disjunction");

/** A filter as a reader of a file understands it, who does not have the app before them. */
export function describeFilter(corpus: Corpus, filter: Filter): string {
  const { counterparts, modes, topics } = filter;
  const words = formatClauses([
    describeDates(filter),
    counterparts.length === 0 ? null : translate("export.filterWith", { parties: anyOf(counterparts.map((party) => nameParty(party))) }),
    modes.length === 0 ? null : translate("export.filterMode", { modes: anyOf(modes.map(nameMode)) }),
    topics.length === 0 ? null : translate("export.filterTopic", { topics: anyOf(topics.map((id) => corpus.topicById.get(id)?.label ?? id)) }),
  ]);
  return words === "" ? translate("export.filterNone") : words;
}

import type { GroupPair, ReadoutGroup } from "#core/domain/group.ts";
import { firstDay, lastDay } from "#core/domain/filter.ts";
import { formatDate, formatSequence } from "#i18n/format.ts";
import { nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/groups.ts";

/** A year is its own name; a month and a day are dates. */
const nameBound = (bound: string): string => (bound.length === 4 ? bound : formatDate(bound));

const namePeriodOf = ({ from, to }: ReadoutGroup): string | null => {
  if (from !== null && from === to) return nameBound(from);
  if (from !== null && to !== null) {
    if (firstDay(from) === `${from.slice(0, 4)}-01-01` && lastDay(to) === `${to.slice(0, 4)}-12-31` && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
    return translate("span.dates", { first: nameBound(from), last: nameBound(to) });
  }
  if (from !== null) return translate("groups.since", { date: nameBound(from) });
  return to === null ? null : translate("groups.until", { date: nameBound(to) });
};

/** A group of readouts in words: its counterparts, its period, its person. */
export function nameGroup(group: ReadoutGroup): string {
  const parts = [
    group.counterparts.length === 0 ? null : nameParties(group.counterparts, "short"),
    group.person,
    namePeriodOf(group),
  ].filter((part) => part !== null);
  return parts.length === 0 ? translate("groups.everything") : formatSequence(parts);
}

/** Both sides of a pair in words. */
export const namePair = ({ a, b }: GroupPair): { readonly a: string; readonly b: string } => ({ a: nameGroup(a), b: b === null ? translate("groups.rest") : nameGroup(b) });

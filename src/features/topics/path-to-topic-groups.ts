import type { Filter } from "#core/domain/filter.ts";
import { NO_GROUP, writeGroup } from "#core/domain/group.ts";
import { pathToPage, type Path } from "#state/paths.ts";
import { writeSetting } from "#state/url-state.ts";

/**
 * Two groups of readouts compared by topic; the filter goes along. One counterpart that is filtered by is compared with all others, two
 * with each other: left in the filter they would leave nothing to compare with.
 */
export function pathToTopicGroups(filter: Filter): Path {
  const { counterparts } = filter;
  const isPair = counterparts.length === 1 || counterparts.length === 2;
  const { pathname, search } = pathToPage(isPair ? { ...filter, counterparts: [] } : filter, "/phrases");
  const groups = isPair ? counterparts.map((party) => writeGroup({ ...NO_GROUP, counterparts: [party] })) : [];
  const settings = [["face", "groups"], ["of", "topics"], ["a", groups[0] ?? null], ["b", groups[1] ?? null]] as const;
  return { pathname, search: settings.reduce((before, [name, value]) => writeSetting(before, name, value), search) };
}

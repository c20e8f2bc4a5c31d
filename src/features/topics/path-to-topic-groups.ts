import type { Filter } from "#core/domain/filter.ts";
import { pathToPage, type Path } from "#state/paths.ts";
import { writeSetting } from "#state/url-state.ts";

/** Two groups of readouts compared by topic; the filter goes along. */
export function pathToTopicGroups(filter: Filter): Path {
  const { pathname, search } = pathToPage(filter, "/phrases");
  return { pathname, search: writeSetting(writeSetting(search, "face", "groups"), "of", "topics") };
}

import type { NavigateFunction } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { normaliseText } from "#core/text/normalise.ts";
import type { Rankable } from "#app/palette/rank-commands.ts";
import { nameParty, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { PAGES } from "#pages/registry.ts";
import { pathToPage, pathToPhrase, pathToReadout } from "#state/paths.ts";
import { THEMES, type Theme } from "#state/theme-store.ts";
import type { UrlActions } from "#state/use-url-actions.ts";
import { writeSetting, filterSearch } from "#state/url-state.ts";

export const COMMAND_GROUPS = ["pages", "readouts", "phrases", "topics", "counterparts", "actions"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export interface Command extends Rankable {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** A few words more. */
  readonly detail: string;
  readonly run: () => void;
}

export interface CommandContext {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly navigate: NavigateFunction;
  readonly actions: Pick<UrlActions, "clearFilter" | "changeFilter">;
  readonly setTheme: (theme: Theme) => void;
  readonly showShortcuts: () => void;
}

const command = (group: CommandGroup, id: string, label: string, detail: string, run: () => void): Command => ({
  id: `${group} ${id}`,
  group,
  label,
  detail,
  text: normaliseText(`${label} ${detail}`),
  run,
});

/** Everything that the palette can do: go to a page, a readout, a formula, a topic; filter by a counterpart; act. */
export function listCommands({ corpus, filter, navigate, actions, setTheme, showShortcuts }: CommandContext): Command[] {
  const go = (to: { readonly pathname: string; readonly search: string }) => (): void => {
    void navigate(to);
  };
  return [
    ...PAGES.filter(({ isInNavigation }) => isInNavigation).map(({ id, path, title }) => command("pages", id, translate(title), "", go(pathToPage(filter, path)))),
    ...corpus.readouts.map(({ id, meeting }) => command("readouts", id, nameReadout(meeting), meeting.title, go(pathToReadout(filter, id)))).reverse(),
    ...corpus.families.map(({ id, label, meetings }) => command("phrases", id, label, translate("palette.meetings", { meetings }), go(pathToPhrase(filter, id)))),
    ...corpus.topics.map(({ id, label }) =>
      command("topics", id, label, "", go({ pathname: "/topics", search: writeSetting(filterSearch(filter), "focus", id) })),
    ),
    ...corpus.counterparts.map((party) =>
      command("counterparts", party, nameParty(party), translate("palette.only"), () => {
        actions.changeFilter({ counterparts: [party] });
      }),
    ),
    command("actions", "clear", translate("filters.clear"), "", actions.clearFilter),
    command("actions", "keys", translate("shortcuts.heading"), "", showShortcuts),
    ...THEMES.map((theme) =>
      command("actions", theme, translate("palette.theme", { theme: translate(`theme.${theme}`) }), "", () => {
        setTheme(theme);
      }),
    ),
  ];
}

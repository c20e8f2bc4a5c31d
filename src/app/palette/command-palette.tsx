import { Command as Menu } from "cmdk";
import { useEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { COMMAND_GROUPS, listCommands, type Command } from "#app/palette/list-commands.ts";
import { useSheetStore } from "#app/palette/sheet-store.ts";
import { rankCommands } from "#app/palette/rank-commands.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToQuery } from "#state/paths.ts";
import { useThemeStore } from "#state/theme-store.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#app/palette/palette.module.css";
import "#i18n/parts/palette.ts";

/** Answers of one kind; of an empty search, fewer of those that are many. */
const MOST = 7;
const SEARCH = "search";
const MOST_UNASKED = { pages: 20, readouts: 4, phrases: 4, topics: 0, counterparts: 0, actions: 20 } as const;

interface ItemProps {
  readonly command: Command;
  readonly onRun: (command: Command) => void;
}

function Item({ command, onRun }: ItemProps) {
  return (
    <Menu.Item
      value={command.id}
      className={styles.item ?? ""}
      onSelect={() => {
        onRun(command);
      }}
    >
      <span className={styles.label}>{command.label}</span>
      <span className={styles.detail}>{command.detail}</span>
    </Menu.Item>
  );
}

/** Search for anything, go there or do it. */
export function CommandPalette() {
  const corpus = useCorpus();
  const navigate = useNavigate();
  const filter = useUrlStore((state) => state.filter);
  const actions = useUrlActions();
  const setTheme = useThemeStore((state) => state.setTheme);
  const show = useSheetStore((state) => state.show);
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const commands = useMemo(
    () =>
      listCommands({
        corpus,
        filter,
        navigate,
        actions,
        setTheme,
        showShortcuts: () => {
          show("shortcuts");
        },
      }),
    [corpus, filter, navigate, actions, setTheme, show],
  );
  const groups = COMMAND_GROUPS.map((group) => ({
    group,
    found: rankCommands(commands.filter((command) => command.group === group), typed, typed.trim() === "" ? MOST_UNASKED[group] : MOST),
  })).filter(({ found }) => found.length > 0);
  // What is typed and entered at once must not run what stood first before.
  const [pointed, setPointed] = useState({ typed, id: "" });
  const selected = pointed.typed === typed && pointed.id !== "" ? pointed.id : (groups[0]?.found[0]?.id ?? SEARCH);
  const run = (command: Command): void => {
    show(null);
    command.run();
  };
  const search: Command = {
    id: SEARCH,
    group: "actions",
    label: translate("palette.search", { words: quote(typed.trim()) }),
    detail: translate("palette.searchDetail"),
    text: "",
    run: () => {
      void navigate(pathToQuery(filter, typed.trim()));
    },
  };
  return (
    <Menu
      label={translate("palette.label")}
      shouldFilter={false}
      loop
      className={styles.menu ?? ""}
      value={selected}
      onValueChange={(id) => {
        setPointed({ typed, id });
      }}
    >
      <Menu.Input ref={input} value={typed} onValueChange={setTyped} placeholder={translate("palette.hint")} className={styles.input ?? ""} />
      <Menu.List className={styles.list ?? ""} label={translate("palette.results")}>
        {groups.map(({ group, found }) => (
          <Menu.Group key={group} heading={translate(`palette.group.${group}`)} className={styles.group ?? ""}>
            {found.map((command) => (
              <Item key={command.id} command={command} onRun={run} />
            ))}
          </Menu.Group>
        ))}
        {typed.trim() !== "" && (
          <Menu.Group heading={translate("palette.group.search")} className={styles.group ?? ""}>
            <Item command={search} onRun={run} />
          </Menu.Group>
        )}
      </Menu.List>
    </Menu>
  );
}

import { THEMES, type Theme } from "#state/theme-store.ts";
import { writeSetting } from "#state/url-state.ts";

const FACES = ["chart", "table"] as const;
export const PAPERS = ["A4", "Letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** One figure of a page, shown alone in the window or in another site's frame. */
export interface Embed {
  /** Which of the page's figures; the first where null. */
  readonly figure: string | null;
  readonly face: (typeof FACES)[number];
  /** `system` follows the reader's own. */
  readonly theme: Theme;
  /** Printed at once, on this paper; null where it is to be read. */
  readonly print: Paper | null;
}

const find = <Choice extends string>(choices: readonly Choice[], value: string | null): Choice | null => choices.find((choice) => choice === value) ?? null;

/** What an address with `embed=1` shows, and the search of the page that it is taken from. Values that are not understood count as absent. */
export function readEmbed(search: string): Embed & { readonly search: string } {
  const params = new URLSearchParams(search);
  return {
    figure: params.get("figure"),
    face: find(FACES, params.get("as")) ?? "chart",
    theme: find(THEMES, params.get("theme")) ?? "system",
    print: find(PAPERS, params.get("print")),
    search: ["embed", "figure", "as", "theme", "print"].reduce((rest, name) => writeSetting(rest, name, null), search),
  };
}

/** The search of a page, for one of its figures alone. */
export function writeEmbed(search: string, { figure, face = "chart", theme = "system", print = null }: Partial<Embed>): string {
  const settings = [["embed", "1"], ["figure", figure ?? null], ["as", face === "chart" ? null : face], ["theme", theme === "system" ? null : theme], ["print", print]] as const;
  return settings.reduce((before, [name, value]) => writeSetting(before, name, value), search);
}

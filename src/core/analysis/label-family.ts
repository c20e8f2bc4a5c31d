import type { PhraseMatch } from "#core/analysis/match-phrases.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";

const MOST_ALTERNATIVES = 3;
/** An omission or a function word is shown as optional when at least this share of the occurrences has it so. */
const SHOWN_SHARE = 0.15;

/** Values by frequency; of equals, the first. */
function rankValues(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The words of `longer`, those that are not in `shorter` in brackets; null unless `shorter` is a subsequence of it. */
function bracketExtra(longer: readonly string[], shorter: readonly string[]): string[] | null {
  let used = 0;
  const words = longer.map((word) => {
    if (word !== shorter[used]) return `[${word}]`;
    used++;
    return word;
  });
  return used === shorter.length && longer.length > shorter.length ? words : null;
}

const wordsOf = (gap: string): string[] => (gap === "" ? [] : gap.split(" "));

/** The function words before a place, as they usually are, with what is often added or left out in brackets. */
function labelGap(own: string, gaps: readonly string[], total: number): string[] {
  const usual = wordsOf(own);
  const other = rankValues(gaps.filter((gap) => gap !== own))[0];
  if (!other || other[1] < Math.max(2, SHOWN_SHARE * total)) return usual;
  return bracketExtra(usual, wordsOf(other[0])) ?? bracketExtra(wordsOf(other[0]), usual) ?? usual;
}

/** What stands between two words of a label: quotes and parentheses go, commas and hyphens stay. */
function separatorBefore(corpus: PhraseCorpus, previous: number, position: number): string {
  const text = corpus.sentences[corpus.sentenceOf[position] ?? 0]?.text ?? "";
  const between = text.slice(corpus.endOf[previous] ?? 0, corpus.startOf[position] ?? 0);
  if (/^[-‐‑–].+[-‐‑–]$/u.test(between)) return "-";
  return /^[-‐‑–/]$/u.test(between) ? between : between.startsWith(",") ? ", " : " ";
}

/**
 * The formula with its slots: "change [to] the status quo by {coercion|force}". The words are those of `base`, the most
 * typical occurrence, replacements stand in braces by frequency, what is often left out in brackets.
 */
export function labelFamily(corpus: PhraseCorpus, matches: readonly PhraseMatch[], base: PhraseMatch): string {
  const surfaceAt = (position: number): string => {
    const text = corpus.sentences[corpus.sentenceOf[position] ?? 0]?.text ?? "";
    return text.slice(corpus.startOf[position], corpus.endOf[position]).replace(/\s*\(.*\)?$/u, "");
  };
  const surfacesOf = (column: number): string[] => {
    const placed = matches.map((found) => found.columns[column] ?? -1).filter((position) => position >= 0);
    const bySymbol = rankValues(placed.map((position) => String(corpus.symbols[position])));
    const own = base.columns[column] ?? -1;
    return bySymbol.map(([symbol]) => {
      const same = placed.filter((position) => String(corpus.symbols[position]) === symbol);
      return same.includes(own) ? surfaceAt(own) : (rankValues(same.map(surfaceAt))[0]?.[0] ?? "");
    });
  };
  let label = "";
  let previous = -1;
  for (let column = 0; column < base.columns.length; column++) {
    const surfaces = surfacesOf(column);
    if (surfaces.length === 0) continue;
    const position = base.columns[column] ?? -1;
    const shown = surfaces.length > MOST_ALTERNATIVES ? [...surfaces.slice(0, MOST_ALTERNATIVES), "…"] : surfaces;
    const missing = matches.filter((found) => (found.columns[column] ?? -1) < 0).length;
    const isOptional = missing >= Math.max(1, SHOWN_SHARE * matches.length);
    const [single] = shown;
    // An empty filling: the slot may stay empty.
    const word = shown.length > 1 ? `{${shown.join("|")}${isOptional ? "|" : ""}}` : isOptional ? `[${single}]` : (single ?? "");
    if (previous >= 0 && position >= 0) {
      const own = corpus.gapBefore[position] ?? "";
      const gaps = matches.flatMap((found) => {
        const [at, before] = [found.columns[column] ?? -1, found.columns[column - 1] ?? -1];
        return at >= 0 && before === at - 1 ? [corpus.gapBefore[at] ?? ""] : [];
      });
      const gap = labelGap(own, gaps, matches.length).join(" ");
      const separator = separatorBefore(corpus, previous, position);
      if (gap === "") label += separator;
      else if (separator === "-") label += `-${gap.replaceAll(" ", "-")}-`;
      else label += `${separator}${gap} `;
    } else if (label !== "") label += " ";
    if (position >= 0) previous = position;
    label += word;
  }
  return label;
}

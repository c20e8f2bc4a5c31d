import type { PhraseMatch } from "#core/analysis/match-phrases.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";

const MOST_ALTERNATIVES = 3;
/** An omission or a function word is shown as optional when at least this share of the occurrences has it so. */
const SHOWN_SHARE = 0.2;

function rank(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The words of `longer` that are not in `shorter`, in brackets; null unless `shorter` is a subsequence of it. */
function bracketExtra(longer: readonly string[], shorter: readonly string[]): string[] | null {
  let used = 0;
  const words = longer.map((word) => {
    if (used < shorter.length && word === shorter[used]) {
      used++;
      return word;
    }
    return `[${word}]`;
  });
  return used === shorter.length && longer.length > shorter.length ? words : null;
}

const wordsOf = (gap: string): string[] => (gap === "" ? [] : gap.split(" "));

function labelGap(gaps: readonly string[], total: number): string[] {
  const [first, second] = rank(gaps);
  const usual = wordsOf(first?.[0] ?? "");
  if (!second || second[1] < Math.max(2, SHOWN_SHARE * total)) return usual;
  const other = wordsOf(second[0]);
  return bracketExtra(usual, other) ?? bracketExtra(other, usual) ?? usual;
}

/**
 * The formula with its slots: "change [to] the status quo by {coercion|force}". Each word of the pattern is shown by its
 * most frequent surface, replacements in braces by frequency, what is sometimes left out in brackets.
 */
export function labelFamily(corpus: PhraseCorpus, size: number, matches: readonly PhraseMatch[]): string {
  const surfaceAt = (position: number): string => {
    const text = corpus.sentences[corpus.sentenceOf[position] ?? 0]?.text ?? "";
    return text.slice(corpus.startOf[position], corpus.endOf[position]);
  };
  const parts: string[] = [];
  let separator = " ";
  for (let column = 0; column < size; column++) {
    const placed = matches.flatMap((found) => {
      const position = found.columns[column] ?? -1;
      return position < 0 ? [] : [{ position, before: column === 0 ? -1 : (found.columns[column - 1] ?? -1) }];
    });
    if (placed.length === 0) continue;
    if (column > 0) {
      const next = placed.filter(({ position, before }) => before === position - 1).map(({ position }) => position);
      const gap = labelGap(next.map((position) => corpus.gapBefore[position] ?? ""), matches.length);
      const between = rank(next.filter((position) => corpus.gapBefore[position] === "").map((position) => textBefore(corpus, position)));
      separator = gap.length > 0 ? " " : (between[0]?.[0] ?? " ");
      if (gap.length > 0) parts.push(" ", gap.join(" "), " ");
      else parts.push(separator);
    }
    const bySymbol = rank(placed.map(({ position }) => String(corpus.symbols[position])));
    const surfaces = bySymbol.map(([symbol]) => {
      const same = placed.filter(({ position }) => String(corpus.symbols[position]) === symbol);
      return rank(same.map(({ position }) => surfaceAt(position)))[0]?.[0] ?? "";
    });
    const shown = surfaces.length > MOST_ALTERNATIVES ? [...surfaces.slice(0, MOST_ALTERNATIVES), "…"] : surfaces;
    const word = shown.length > 1 ? `{${shown.join("|")}}` : (shown[0] ?? "");
    const isOptional = matches.length - placed.length >= Math.max(1, SHOWN_SHARE * matches.length);
    parts.push(isOptional ? `[${word}]` : word);
  }
  return parts.join("").replace(/\s+/gu, " ").trim();
}

/** The punctuation and space between a word and the word before it. */
function textBefore(corpus: PhraseCorpus, position: number): string {
  const text = corpus.sentences[corpus.sentenceOf[position] ?? 0]?.text ?? "";
  return text.slice(corpus.endOf[position - 1] ?? 0, corpus.startOf[position] ?? 0);
}

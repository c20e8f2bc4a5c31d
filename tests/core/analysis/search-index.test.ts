import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPositionalIndex } from "#core/analysis/positional-index.ts";
import { searchIndex } from "#core/analysis/search-index.ts";
import type { PatternNode } from "#core/text/match-parse.ts";
import { respellWord } from "#core/text/normalise.ts";
import { parseQuery } from "#core/text/query-parse.ts";
import { tokenise } from "#core/text/tokenise.ts";

const SEED = { seed: 20231004 };

/** The words that a query finds in some sentences, or its error. */
function find(source: string, ...texts: readonly string[]): string[] | string {
  const query = parseQuery(source);
  if (query.kind === "error") return query.code;
  const result = searchIndex(buildPositionalIndex(texts), query);
  return result.kind === "error" ? result.code : result.hits.map(({ text, start, end }) => `${text}: ${texts[text]?.slice(start, end) ?? ""}`);
}

describe("searchIndex", () => {
  it.each<[string, string[], string[]]>([
    ["sea", ["The sea.", "No water.", "Sea and SEA"], ["0: sea", "2: Sea", "2: SEA"]],
    ["status quo", ["They oppose a change of the Status-Quo.", "The status is quo.", "“status quo”"], ["0: Status-Quo", "2: status quo"]],
    ["status-quo", ["the status quo"], ["0: status quo"]],
    ["calm sea", ["so calm", "sea air"], []],
    ["deter*", ["They deter; the deterrent is deteriorating."], ["0: deter", "0: deterrent", "0: deteriorating"]],
    ["*lateral", ["Bilateral, trilateral and laterally; a trilateral's end"], ["0: Bilateral", "0: trilateral", "0: trilateral's"]],
    ["de*ce", ["defence, deduce, dance, deuces"], ["0: defence", "0: deduce"]],
    ["d*e*e", ["defense defence dance"], ["0: defense", "0: defence"]],
    ["defence", ["Defense and defence"], ["0: Defense", "0: defence"]],
    ["organiz*", ["organisation, organize, organs"], ["0: organisation", "0: organize"]],
    ["cafe", ["a Café"], ["0: Café"]],
    ["force | coercion", ["by coercion or by force"], ["0: coercion", "0: force"]],
    ["by (force | military coercion)", ["by coercion, by force, by military coercion"], ["0: by force", "0: by military coercion"]],
    ["the [East] China Sea", ["the China Sea and the East China Sea, the West China Sea"], ["0: the China Sea", "0: the East China Sea"]],
    ["change ~2 quo", ["change quo, change the quo, change the status quo, change of the status quo"], ["0: change quo", "0: change the quo", "0: change the status quo"]],
    ["china", ["China’s ships and Chinatown, china"], ["0: China’s", "0: china"]],
    ['"china"', ["China’s ships, China"], ["0: China"]],
    ["china's", ["China and China’s"], ["0: China’s"]],
    ["u.s. forces", ["The U.S. Forces; the US forces"], ["0: U.S. Forces"]],
    ["the u.s.", ["Forces of the U.S. in Japan, and of the U.S."], ["0: the U.S.", "0: the U.S."]],
    ["a a", ["a a a a a"], ["0: a a", "0: a a"]],
    ["a [b c] | b", ["a b c b"], ["0: a b c", "0: b"]],
    ["nothing like it", ["some words"], []],
    ["海", ["日本 海"], ["0: 海"]],
    ["sea", [], []],
  ])("finds %j", (source, texts, expected) => {
    expect(find(source, ...texts)).toEqual(expected);
  });

  it("takes the longest hit and goes on after it", () => {
    expect(find("free ~3 open [indo pacific]", "free and open, ever open Indo-Pacific, free open")).toEqual(["0: free and open, ever open Indo-Pacific", "0: free open"]);
  });

  it("never crosses the end of a sentence, also past empty ones", () => {
    expect(find("calm ~5 sea", "It was calm.", "", "The sea rose.", "calm", "sea")).toEqual([]);
  });
});

/** Every place where a match of a tree can end, from a word on: by the definition, with no automaton and no index. */
function endsOf(node: PatternNode, words: readonly string[], from: number): Set<number> {
  switch (node.kind) {
    case "word": {
      const word = words[from];
      if (word === undefined) return new Set();
      const forms = [word, respellWord(word)].flatMap((form) => (node.isExact !== true && !node.glob.includes("'") ? [form, form.replace(/'s$/u, "")] : [form]));
      const glob = new RegExp(`^${node.glob.replaceAll(".", "\\.").replaceAll("*", ".*")}$`, "u");
      return new Set(forms.some((form) => glob.test(form)) ? [from + 1] : []);
    }
    case "gap":
      return new Set(Array.from({ length: node.max + 1 }, (_, skipped) => from + skipped).filter((end) => end <= words.length));
    case "optional":
      return new Set([from, ...endsOf(node.item, words, from)]);
    case "choice":
      return new Set(node.options.flatMap((option) => [...endsOf(option, words, from)]));
    case "sequence":
      return node.items.reduce((ends, item) => new Set([...ends].flatMap((end) => [...endsOf(item, words, end)])), new Set([from]));
  }
}

/** Looks at every word of every text. */
function scan(node: PatternNode, texts: readonly string[]): string[] {
  return texts.flatMap((text, number) => {
    const tokens = tokenise(text);
    const words = tokens.map(({ norm }) => norm);
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const end = Math.max(...endsOf(node, words, at), -1);
      if (end > at) found.push(`${number}: ${text.slice(tokens[at]?.start, tokens[end - 1]?.end)}`);
      at = Math.max(end, at + 1);
    }
    return found;
  });
}

const WORDS = ["a", "ab", "b", "ba", "A’s", "abc", "defence", "defense", "é"] as const;
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
const { query: anyQuery } = fc.letrec<{ query: string; item: string }>((tie) => ({
  query: fc.array(fc.array(tie("item"), { minLength: 1, maxLength: 4 }).map((items) => items.join(" ")), { minLength: 1, maxLength: 2 }).map((options) => options.join(" | ")),
  item: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom("a", "b", "a*", "*b", "a*c", "*e*", "ab", '"a"', '"a b"', "a's", "defence", "defen*", "~1", "~3", "e"),
    tie("query").map((inner) => `(${inner})`),
    tie("query").map((inner) => `[${inner}]`),
  ),
}));

describe("properties", () => {
  it("finds what a scan over all words finds by the definition", () => {
    let answered = 0;
    fc.assert(
      fc.property(anyQuery, fc.array(text, { maxLength: 4 }), (source, texts) => {
        const query = parseQuery(source);
        if (query.kind === "error") return;
        answered += 1;
        expect(find(source, ...texts)).toEqual(scan(query.node, texts));
      }),
      { ...SEED, numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  it("comes to an end with any query over a text of one word, and counts its work rather than the time", () => {
    const hostile = fc.array(fc.constantFrom("a", "*a", "a*", "*a*a*a*a*b", "~20", "(a | a a)", "[a]", "[a [a [a]]]", "b"), { minLength: 1, maxLength: 60 }).map((items) => `a ${items.join(" ")} a`);
    const index = buildPositionalIndex(["a ".repeat(3000), `${"a".repeat(3000)} a`]);
    fc.assert(
      fc.property(hostile, (source) => {
        const query = parseQuery(source);
        if (query.kind === "query") expect(["hits", "error"]).toContain(searchIndex(index, query).kind);
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  it("gives up, with the whole query as the place, where the work is beyond measure", () => {
    const source = `${"a ~20 ".repeat(9)}b`;
    const query = parseQuery(source);
    if (query.kind === "error") throw new Error(query.code);
    expect(searchIndex(buildPositionalIndex(["a ".repeat(40_000), "b"]), query)).toEqual({ kind: "hits", hits: [] });
    expect(searchIndex(buildPositionalIndex(["a ".repeat(400_000) + "b ".repeat(400_000)]), query)).toEqual({ kind: "error", code: "too-much-work", start: 0, end: source.length });
  });
});

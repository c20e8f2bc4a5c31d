import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "#core/ingest/formats/markdown.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

const linesOf = (markdown: string): string[] => readMarkdown(markdown).text.split("\n").map(collapseWhiteSpace).filter((line) => line !== "");

describe("readMarkdown", () => {
  it.each([
    ["emphasis", "The **Ministers** _met_ *again*.", ["The Ministers met again."]],
    ["underscores within words", "snake_case_word", ["snake_case_word"]],
    ["links", 'See [the text](http://x.y "t") and [that][1] and <http://a.b>.\n\n[1]: http://c.d', ["See the text and that and http://a.b."]],
    ["brackets that lead nowhere", "He said [sic] and [Editor's note] so.", ["He said [sic] and [Editor's note] so."]],
    ["escapes", "\\### and \\*not\\* and \\[ing\\]", ["### and *not* and [ing]"]],
    ["entities", "Tom &amp; Ann &#8212; caf&eacute; &nosuch;", ["Tom & Ann — café &nosuch;"]],
    ["code", "the `x_y` and\n\n    indented text", ["the x_y and", "indented text"]],
    ["inline HTML", "13<sup>th</sup> <u>meeting</u><br>in Suva", ["13th meeting", "in Suva"]],
    ["line breaks", "one\ntwo  \nthree\\\nfour", ["one two", "three", "four"]],
    ["headings", "# One #\n\nTwo\n---\n\n### _Three_", ["One", "Two", "Three"]],
    ["block quotes", "> one\n> two\nthree\n\n> > four", ["one two three", "four"]],
    ["lists", "1. one\n2. two\n   - three\n     more\n* four\n\n5) five", ["1. one", "2. two", "• three more", "• four", "5) five"]],
    ["items without words", "1. one\n2. \n![The two](a.png)\n\nthree\n\n- **\n\nfour", ["1. one", "three", "• **", "four"]],
    ["an item that holds HTML alone", "1. one\n2. <!-- no -->\n\nthree", ["1. one", "three"]],
    ["bullets of their own", "They agreed:\n• one\n• two", ["They agreed:", "• one", "• two"]],
    ["a number within a paragraph", "They met on May\n13. They left.", ["They met on May 13. They left."]],
    ["a block of HTML", "<div>\n<p>One &amp; <b>two</b></p>\n</div>\n\nthree", ["One & two", "three"]],
    ["a table", "| a | b |\n|---|---|\n| c | *d* |", ["a b", "c d"]],
    ["rules and comments", "one\n\n***\n\n<!-- no -->\n\ntwo", ["one", "two"]],
    ["nothing", "", []],
  ])("takes away %s", (_, markdown, lines) => {
    expect(linesOf(markdown)).toEqual(lines);
  });

  it("keeps the level of headings that stand on one line", () => {
    const { text, headingLevels } = readMarkdown("# A\n\nB\n---\n\n#### C\n\nlong\nparagraph\n---\n");
    expect([...headingLevels].map(([at, level]) => `${text.slice(at).trimStart()[0] ?? ""}${String(level)}`)).toEqual(["A1", "B2", "C4"]);
  });

  it("leaves pictures out, and says so", () => {
    const { text, findings } = readMarkdown("---\ntitle: x\n---\n\nOne ![The two](a.png) two");
    expect(collapseWhiteSpace(text)).toBe("One two");
    expect(findings).toMatchObject([{ code: "left-out", line: 5, message: "picture: ![The two](a.png)" }]);
  });

  it("reads a text without blank lines as plain text, and says so", () => {
    const { text, layout, findings } = readMarkdown("*a_".repeat(20_000));
    expect([text.length, layout]).toEqual([60_000, "lines"]);
    expect(findings).toMatchObject([{ code: "markdown-not-read" }]);
  });
});

/** What a piece of Markdown says in words, worked out when it is made. */
interface Spoken {
  readonly markdown: string;
  readonly words: string;
}

const word = fc.constantFrom("Ann", "met", "U.S.", "über", "2021", "会談").map((text): Spoken => ({ markdown: text, words: text }));
const marked: fc.Arbitrary<Spoken> = fc.oneof(
  { weight: 3, arbitrary: word },
  word.map(({ words }) => ({ markdown: `**${words}**`, words })),
  word.map(({ words }) => ({ markdown: `*${words}*`, words })),
  word.map(({ words }) => ({ markdown: `[${words}](http://x.y/(z))`, words })),
  word.map(({ words }) => ({ markdown: `<u>${words}</u>`, words })),
  fc.constantFrom<Spoken>({ markdown: "&amp;", words: "&" }, { markdown: "\\#", words: "#" }, { markdown: "\\*", words: "*" }, { markdown: "`a_b`", words: "a_b" }, { markdown: "&#x2014;", words: "—" }),
);
const line = fc.tuple(word, fc.array(marked, { minLength: 1, maxLength: 8 }), word).map(([first, middle, last]) => [first, ...middle, last]);
const page = fc.array(fc.tuple(fc.constantFrom("", "> ", "# ", "- ", "7. "), fc.constantFrom(" ", "\n"), line), { maxLength: 5 });

describe("offsets of Markdown", () => {
  it("point every line at the source that gives it", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const sources = blocks.map(([prefix, gap, parts]) => ({ prefix, body: parts.map(({ markdown }) => markdown).join(prefix === "" ? gap : " "), words: parts.map(({ words }) => words).join(" ") }));
        const source = sources.map(({ prefix, body }) => prefix + body).join("\n\n<!-- -->\n\n");
        const { text, toSource } = readMarkdown(source);
        const lines = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), (match) => {
          const marker = /^ *(?:• |7\. )? */u.exec(match[0])?.[0].length ?? 0;
          const { start, end } = toSource({ start: match.index + marker, end: match.index + match[0].length });
          return { words: match[0].slice(marker), slice: source.slice(start, end) };
        });
        expect(lines).toEqual(sources.map(({ body, words }) => ({ words, slice: body })));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

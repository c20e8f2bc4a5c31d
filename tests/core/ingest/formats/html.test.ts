// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "#core/ingest/formats/html.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

const linesOf = (html: string): string[] => readHtml(html).text.split("\n").map(collapseWhiteSpace).filter((line) => line !== "");
const leftOutOf = (html: string): string[] => readHtml(html).findings.map(({ line, message }) => `${String(line)} ${message}`);

describe("readHtml", () => {
  it("parts lines where a browser would", () => {
    expect(linesOf("<h1>Ti<i>tl</i>e</h1>One\n two<p>three <b>four</b>.<div>five<br>six</div><p>seven")).toEqual(["Title", "One two", "three four.", "five", "six", "seven"]);
  });

  it("keeps the level of headings", () => {
    const { text, headingLevels } = readHtml('<h1>A</h1><p>b</p><h3><a href="x">C</a></h3><p role=heading aria-level=4>D');
    expect([...headingLevels].map(([at, level]) => `${text.slice(at).trimStart()[0] ?? ""}${String(level)}`)).toEqual(["A1", "C3", "D4"]);
  });

  it("numbers lists as a browser does", () => {
    expect(linesOf("<ol><li>a<li value=5>b<ul><li>c</ul><li>d</ol><ol type=a><li>e</ol><ol start=3 reversed><li>f<li>g</ol><ol><li>2 ships")).toEqual([
      "1. a",
      "5. b",
      "• c",
      "6. d",
      "(a) e",
      "3. f",
      "2. g",
      "• 2 ships",
    ]);
  });

  it("puts the cells of a table with header cells side by side, and those of a layout apart", () => {
    expect(linesOf("<table><tr><th>Date</th><td>May 2</td></tr><tr><th>Place</th><td>Suva</td></tr></table>")).toEqual(["• Date May 2", "• Place Suva"]);
    expect(linesOf("<table><tr><td>Left</td><td>Right</td></tr></table>")).toEqual(["Left", "Right"]);
  });

  it("decodes entities, and joins words over inline elements", () => {
    expect(linesOf("<p>Caf&eacute; &amp; &#x201C;B&#8221; 13<sup>th</sup> of<wbr>fer&nbsp;x &copy &unknown; &lt;b&gt;")).toEqual(["Café & “B” 13th offer x © &unknown; <b>"]);
  });

  it("leaves furniture out, and says so with kind, words and line", () => {
    const html = `<body><header>Ministry <a href=/>Top</a></header>
<nav><a href=/a>Home</a> | News</nav>
<div id="breadcrumb">Top &gt; News</div>
<p>The Ministers met.</p><ul><li><a href=x.pdf>Statement</a></ul>
<p style="display: none">Unseen</p><figure><img><figcaption>The two</figcaption></figure>
<script>if (a < b) document.write("<p>no</p>")</script><!-- <p>nor this</p> -->
<noscript>Turn it on</noscript><aside>See also</aside><footer>&copy; 2023</footer>`;
    expect(linesOf(html)).toEqual(["The Ministers met."]);
    expect(leftOutOf(html)).toEqual([
      "2 navigation: Home | News",
      "3 navigation: Top > News",
      "5 hidden: Unseen",
      "5 caption: The two",
      '6 script: if (a < b) document.write("<p>no</p>")',
      "7 hidden: Turn it on",
      "7 aside: See also",
      "7 page-footer: © 2023",
      "1 page-header: Ministry Top",
      "4 link: Statement",
    ]);
  });

  it("takes the main part where there is one, with the title from above it", () => {
    const long = "The Ministers exchanged views on the region and on what both sides may do together in the year to come. ";
    expect(linesOf(`<header><h1>Title</h1><p>Site</p></header><div>Before</div><main><p>${long}</p></main><div>After</div>`)).toEqual(["Title", long.trim()]);
    expect(linesOf(`<div>Before</div><article><header><h2>Title</h2></header><p>${long}</p></article>`)).toEqual(["Title", long.trim()]);
    expect(linesOf("<div>Before</div><main><p>Short.</p></main>")).toEqual(["Before", "Short."]);
  });

  it("reads what the head of the page says, and where", () => {
    const { metadata } = readHtml(`<title>Japan-Fiji Meeting | Ministry</title><meta property="og:site_name" content="Ministry">
      <meta property="article:published_time" content="2023-05-03T00:30:00+09:00"><link rel=canonical href="https://example.go.jp/1"><p>Text.`);
    expect(metadata).toEqual({
      origin: "page-head",
      title: { value: "Japan-Fiji Meeting", from: "title element" },
      published: { value: "2023-05-03", from: "meta article:published_time" },
      address: { value: "https://example.go.jp/1", from: "canonical link" },
      publisher: { value: "Ministry", from: "meta og:site_name" },
    });
    expect(readHtml('<link rel=canonical href="javascript:alert(1)"><title></title>').metadata).toMatchObject({ title: null, address: null });
    expect(readHtml("<title>Readout of a Call - Site</title><h2>Readout of a Call</h2>").metadata.title).toEqual({ value: "Readout of a Call", from: "heading" });
    expect(readHtml('<time datetime="2023-05-03">3 May</time>').metadata.published).toEqual({ value: "2023-05-03", from: "time element" });
  });

  it("stops where elements lie too deeply in each other, and says so", () => {
    const { findings } = readHtml(`<p>Before</p>\n${"<b>".repeat(50_000)}deep`);
    expect(findings).toMatchObject([{ code: "nested-too-deeply", severity: "warning", line: 2 }]);
  });
});

/** The words of a piece of HTML by another parser than the one in use. */
function wordsByBrowser(html: string): string {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, "text/html");
  for (const element of body.querySelectorAll("script")) element.remove();
  for (const element of body.querySelectorAll("br")) element.replaceWith("\n");
  return collapseWhiteSpace(body.textContent);
}

const inline = fc.constantFrom(
  ..."Ann|met|Tom &amp; |&#8220;x&#8221;|&nbsp;|<b>|</b>|<i class='a>b'>|</i>|<br>|<!-- no <b> -->|<script>a<b</script>|13<sup>th</sup>| |\n|&lt;p&gt;|ü|&|<wbr>".split("|"),
);
const block = fc.array(inline, { maxLength: 10 }).map((parts) => `<p>${parts.join("")}</p>`);

describe("offsets of HTML", () => {
  it("point every line at the source that gives it, tags and entities included", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const source = blocks.join("\n");
        const { text, toSource } = readHtml(source);
        for (const match of text.matchAll(/[^\n]*\S[^\n]*/gu)) {
          const start = match.index + (match[0].length - match[0].trimStart().length);
          const span = toSource({ start, end: start + match[0].trim().length });
          expect(wordsByBrowser(source.slice(span.start, span.end))).toBe(collapseWhiteSpace(match[0]));
        }
        expect(collapseWhiteSpace(text)).toBe(wordsByBrowser(source.replaceAll("</p>", "</p> ")));
      }),
      { seed: 11, numRuns: 250 },
    );
  });
});

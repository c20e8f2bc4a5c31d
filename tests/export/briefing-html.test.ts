import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { BRIEFING_VERSION, type Briefing } from "#core/domain/briefing.ts";
import type { SinglePage } from "#core/single-page/single-page.ts";
import { writeBriefingHtml } from "#export/briefing-html.ts";

const page: SinglePage = { policy: "default-src 'none'; script-src 'sha256-abc='", icon: "data:image/svg+xml,", fallback: "A <b> & c", style: "p > a { color: red }", script: "if (1 < 2) run()" };

const briefing = (title: string, notes: string): Briefing => ({
  version: BRIEFING_VERSION,
  id: "b1",
  title,
  handling: "",
  createdAt: "2024-01-02T03:04:05.000Z",
  changedAt: "2024-01-02T03:04:05.000Z",
  keptApartAt: null,
  revision: 0,
  slides: [{ kind: "section", id: "s1", title, notes }],
});

const read = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const jsonOf = (document: Document, id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? "");

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "-->",
  "]]>",
  "</title><img src=x onerror=alert(1)>",
  "</SCRIPT\n>",
  "\u2028\u2029",
  "\0",
  "\uD800",
  "__proto__",
  "$&$`$'",
  "\\u003c/script>",
  "</body></html>",
  "' onload=alert(1) \"",
];
const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), { maxLength: 4 }).map((parts) => parts.join(""));

describe("writeBriefingHtml", () => {
  it("runs one script and holds the data as they are, whatever they are", () => {
    fc.assert(
      fc.property(text, text, text, text, (title, notes, path, content) => {
        const dataset = { [`x${path}`]: content };
        const document = read(writeBriefingHtml({ page, briefing: briefing(title, notes), dataset }));
        const scripts = [...document.querySelectorAll("script")];
        expect(scripts.map(({ id, type }) => [id, type])).toEqual([
          ["embedded-briefing", "application/json"],
          ["embedded-dataset", "application/json"],
          ["app-script", "module"],
        ]);
        expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(["DIV", "NOSCRIPT", "SCRIPT", "SCRIPT", "SCRIPT"]);
        expect(jsonOf(document, "embedded-briefing")).toEqual(briefing(title, notes));
        expect(jsonOf(document, "embedded-dataset")).toEqual(dataset);
      }),
    );
  });

  it("keeps the script, the style and the policy to the letter, for the policy names their hashes", () => {
    const document = read(writeBriefingHtml({ page, briefing: briefing("</title>", ""), dataset: {} }));
    expect(document.getElementById("app-script")?.textContent).toBe(page.script);
    expect(document.getElementById("app-style")?.textContent).toBe(page.style);
    expect(document.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content")).toBe(page.policy);
  });

  it("shows the title as text", () => {
    const document = read(writeBriefingHtml({ page, briefing: briefing('Force & "coercion" </title><b>', ""), dataset: {} }));
    expect(document.title).toBe('Force & "coercion" </title><b>');
  });

  it("gives the same bytes for the same briefing, in whatever order it was put together", () => {
    const write = (written: Briefing): string => writeBriefingHtml({ page, briefing: written, dataset: { "a.json": "{}" } });
    const { slides, ...rest } = briefing("One", "Two");
    expect(write({ slides, ...rest })).toBe(write(briefing("One", "Two")));
  });

  it("loads nothing: no element has an address but the icon in line", () => {
    const document = read(writeBriefingHtml({ page, briefing: briefing("One", "Two"), dataset: { "a.json": "{}" } }));
    const addresses = [...document.querySelectorAll("[src], [href], [data], [srcset]")].map((element) => element.getAttribute("href"));
    expect(addresses).toEqual(["data:image/svg+xml,"]);
  });
});

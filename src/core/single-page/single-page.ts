import * as v from "valibot";
import { DATA_ELEMENTS, type DataElement } from "./data-elements.ts";

/** What a page in one file is made of beside its data. */
export const singlePageSchema = v.object({
  /** The content security policy; it allows this style and this script by their hashes, and nothing else in line. */
  policy: v.string(),
  /** A `data:` address. */
  icon: v.string(),
  /** What is said where scripts do not run. */
  fallback: v.string(),
  style: v.string(),
  script: v.string(),
});
export type SinglePage = v.InferOutput<typeof singlePageSchema>;

/** Ids of the elements by which a page in one file finds its own parts again. */
export const PAGE_ELEMENTS = { style: "app-style", script: "app-script", fallback: "app-fallback", icon: "app-icon", policy: "app-policy" } as const;

/** Data that a page in one file brings along; a briefing only where it shows one. */
export interface EmbeddedData {
  readonly dataset: Readonly<Record<string, string>>;
  readonly briefing?: unknown;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? "");

/**
 * `value` as JSON that may stand in a `<script type="application/json">`: nothing in it can end the element, begin a comment
 * or a script (`<` and `>` are written `\u003c` and `\u003e`), or end a line for a reader that takes U+2028 and U+2029 for
 * line ends. `JSON.parse` gives the same value back. Throws `TypeError` for what has no JSON (undefined, a function).
 */
export function writeEmbeddedJson(value: unknown): string {
  const json: unknown = JSON.stringify(value);
  if (typeof json !== "string") throw new TypeError("A value without JSON cannot be embedded.");
  return json.replace(/[<>\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writeDataElement(element: DataElement, value: unknown): string {
  return `<script type="application/json" id="${DATA_ELEMENTS[element]}">${writeEmbeddedJson(value)}</script>`;
}

/**
 * The page as one HTML file that asks for nothing else. The same parts give the same bytes. The data are no script, so that the
 * policy's hashes hold whatever they are; the title is text.
 */
export function writeSinglePage({ policy, icon, fallback, style, script }: SinglePage, title: string, { dataset, briefing }: EmbeddedData): string {
  const lines = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta id="${PAGE_ELEMENTS.policy}" http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<link id="${PAGE_ELEMENTS.icon}" rel="icon" href="${escapeHtml(icon)}">`,
    `<style id="${PAGE_ELEMENTS.style}">${style}</style>`,
    "</head>",
    "<body>",
    '<div id="root"></div>',
    `<noscript id="${PAGE_ELEMENTS.fallback}">${escapeHtml(fallback)}</noscript>`,
    ...(briefing === undefined ? [] : [writeDataElement("briefing", briefing)]),
    writeDataElement("dataset", dataset),
    `<script id="${PAGE_ELEMENTS.script}" type="module">${script}</script>`,
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

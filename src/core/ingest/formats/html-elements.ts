import type { Part } from "#core/domain/issue-forms.ts";

/** Elements that begin and end a line of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** What these hold is no text of the page, with the kind under which it is reported. */
const OMITTED_ELEMENTS: Readonly<Record<string, Part>> = {
  script: "script",
  style: "style",
  template: "hidden",
  noscript: "hidden",
  datalist: "form-control",
  select: "form-control",
  button: "form-control",
  textarea: "form-control",
  nav: "navigation",
  menu: "navigation",
  search: "navigation",
  aside: "aside",
  footer: "page-footer",
  dialog: "hidden",
  figcaption: "caption",
  figure: "caption",
  caption: "caption",
  svg: "picture",
  canvas: "picture",
  math: "formula",
  iframe: "embedded",
  object: "embedded",
  audio: "embedded",
  video: "embedded",
};

const OMITTED_ROLES: Readonly<Record<string, Part>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  search: "navigation",
  complementary: "aside",
  contentinfo: "page-footer",
  dialog: "hidden",
  alertdialog: "hidden",
};

/** Names that authors give by `id` and `class` to what newer pages have elements for. */
const OMITTED_NAMES: readonly { readonly kind: Part; readonly pattern: RegExp }[] = [
  { kind: "navigation", pattern: /^(?:(?:site|global|main|local|sub|page|g|l|s)[-_]?)?(?:nav|navi|navigation|navbar|menu|breadcrumbs?|topicpath|pankuzu|skip(?:-?(?:to|nav|link|content).*)?|pagination|pager)$/iu },
  { kind: "page-footer", pattern: /^(?:(?:site|global|main|page)[-_]?)?footer$/iu },
  { kind: "aside", pattern: /^(?:(?:site|left|right)[-_]?)?side[-_]?(?:bar|nav|menu|column)$|^(?:share|social|sns)(?:[-_].*)?$|^(?:related|recommended)(?:[-_].*)?$|^cookie[-_].*$/iu },
  { kind: "hidden", pattern: /^(?:sr-only|screen-reader-text|visually-?hidden)$/iu },
];

const HEADER_NAME = /^(?:(?:site|global|main|page)[-_]?)?header$|^banner$|^masthead$/iu;
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

type Attributes = Readonly<Record<string, string>>;

const namesOf = (attributes: Attributes): string[] => [attributes["id"] ?? "", ...(attributes["class"] ?? "").split(/\s+/u)].filter((name) => name !== "");

const isHidden = (attributes: Attributes): boolean =>
  ("hidden" in attributes && attributes["hidden"] !== "until-found") || attributes["aria-hidden"] === "true" || UNSEEN.test(attributes["style"] ?? "");

const hasOwn = (table: Readonly<Record<string, Part>>, key: string): Part | null => (Object.hasOwn(table, key) ? (table[key] ?? null) : null);

/** Why the text of an element is none of the page's text; null where it may be. */
export function readOmission(element: string, attributes: Attributes): Part | null {
  if (isHidden(attributes)) return "hidden";
  // The whole page, however it is named.
  if (element === "body" || element === "html" || element === "main") return null;
  const known = hasOwn(OMITTED_ELEMENTS, element) ?? hasOwn(OMITTED_ROLES, attributes["role"]?.toLowerCase() ?? "");
  if (known !== null) return known;
  const names = namesOf(attributes);
  return OMITTED_NAMES.find(({ pattern }) => names.some((name) => pattern.test(name)))?.kind ?? null;
}

/** Whether an element is the head of a page or of an article: its title and date may stand there, or the site's banner. */
export const isHeader = (element: string, attributes: Attributes): boolean =>
  element === "header" || attributes["role"] === "banner" || (element !== "body" && namesOf(attributes).some((name) => HEADER_NAME.test(name)));

export const isMain = (element: string, attributes: Attributes): boolean => element === "main" || attributes["role"] === "main";

/** The level of a heading, 1 to 6; null for any other element. */
export function readHeadingLevel(element: string, attributes: Attributes): number | null {
  if (/^h[1-6]$/u.test(element)) return Number(element.slice(1));
  if (attributes["role"] !== "heading") return null;
  const level = Number(attributes["aria-level"] ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

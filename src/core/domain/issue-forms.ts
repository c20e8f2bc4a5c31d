import type { Issue } from "#core/domain/dataset.ts";

/**
 * What a part of a document that stands outside the sentences of a readout is: in `read` (it was understood and is no
 * sentence) and in `left-out` (it is in no readout).
 */
export const PARTS = [
  // Read from the page.
  "date", "publisher", "masthead",
  // Left out by what it says or where it stands.
  "address", "archive-notice", "attribution", "below-the-text", "caption", "document-label", "file-link", "flag",
  "heading", "introduction", "language-link", "not-a-readout", "page-link", "page-number", "page-title", "photograph",
  "rule", "site-banner",
  // Left out by its markup.
  "aside", "embedded", "form-control", "formula", "hidden", "link", "navigation", "outside-main", "page-footer",
  "page-header", "picture", "script", "style",
] as const;

export type Part = (typeof PARTS)[number];

/** Why a readout has no date, by an id. */
export const DATE_PROBLEMS = {
  "no-year": "the text gives a day without a year, and nothing else gives one",
  "no-such-day": "the date is no day of its year",
  "two-months": "the text gives a week, and it lies in two months",
  "previous-undated": "“the same day” as a readout without a date",
  "nothing-dated": "the text gives no date, and the page no day",
} as const;

export type DateProblem = keyof typeof DATE_PROBLEMS;

/**
 * Every code of an issue, with the form of its message in plain English. `{name}` stands for a parameter; the last of a form
 * may hold any text, those before it hold no words of the form.
 *
 * - `field`: a field of a meeting or of a source, as in the dataset; `source`: what it was inferred from (`Meeting.inferred`)
 * - `part`: one of `PARTS`; `quote`: its first 80 characters, with single spaces
 * - `place`: where a document states a fact of itself ("meta article:published_time"); `value`: the fact as stated there
 * - `meeting`: an id; `file`: a source; `here`, `there`: values as JSON
 * - `reason`: one of `DATE_PROBLEMS`; `problem`: words of the library that could not read it
 */
export const ISSUE_FORMS = {
  "address-unknown": "the address is not known",
  "accounts-differ": "{field} is {here}, in the first account {there}",
  "country-unknown": "the text does not say of which country each person is",
  "date-unknown": "{reason}",
  "descriptions-unreadable": "{problem}",
  "end-date-unknown": "the last day is no day of its year",
  "encoding-damaged": "{count} characters are no {encoding}",
  "encoding-declared": "{encoding}",
  "encoding-guessed": "not valid UTF-8; read as Windows-1252",
  "format-unknown": "neither text nor Markdown nor HTML by its name; not read",
  "front-matter-unreadable": "{problem}",
  inferred: "{field} from {source}",
  "left-out": "{part}: {quote}",
  "markdown-not-read": "no blank line for more than 16,384 characters; read as plain text",
  "mode-unknown": "the text does not say how they met",
  "nested-too-deeply": "elements lie more than 1000 deep in each other; the rest of the page is not read",
  "no-readout": "no sentence tells of a meeting, call or visit",
  read: "{part}: {quote}",
  "second-account": "of {meeting}, which {file} tells of; counted once",
  "source-missing": "described in manifest.json, but not in the folder",
  "source-not-described": "no row in sources/manifest.json; title and terms are not known, nor the address",
  stated: "{field} from {place}: {value}",
} as const;

export type IssueCode = keyof typeof ISSUE_FORMS;

type ParameterOf<F> = F extends `${string}{${infer P}}${infer Rest}` ? P | ParameterOf<Rest> : never;

export type IssueParameters<C extends IssueCode> = Readonly<Record<ParameterOf<(typeof ISSUE_FORMS)[C]>, string>>;

const PARAMETER = /\{(\w+)\}/gu;

/** The message of an issue, by the form of its code. */
export const writeIssueMessage = <C extends IssueCode>(code: C, parameters: IssueParameters<C>): string =>
  ISSUE_FORMS[code].replace(PARAMETER, (_, name: string) => (parameters as Readonly<Record<string, string>>)[name] ?? "");

const isCode = (code: string): code is IssueCode => Object.hasOwn(ISSUE_FORMS, code);

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** A form as a pattern: a parameter is as short as the rest of the form lets it be. */
function toPattern(form: string): RegExp {
  const [first = "", ...rest] = form.split(PARAMETER);
  let pattern = escape(first);
  for (let at = 0; at < rest.length; at += 2) pattern += `(?<${rest[at] ?? ""}>[^]*?)${escape(rest[at + 1] ?? "")}`;
  return new RegExp(`^${pattern}$`, "u");
}

const patterns = new Map<string, RegExp>(Object.entries(ISSUE_FORMS).map(([code, form]) => [code, toPattern(form)]));

export interface ReadIssue {
  readonly code: IssueCode;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The parameters of an issue's message; null for a code that is not known, or a message that is not of its form. */
export function readIssueMessage({ code, message }: Pick<Issue, "code" | "message">): ReadIssue | null {
  if (!isCode(code)) return null;
  const match = patterns.get(code)?.exec(message);
  return match ? { code, parameters: { ...match.groups } } : null;
}

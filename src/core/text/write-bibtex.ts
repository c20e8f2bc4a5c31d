import type { Reference } from "#core/domain/reference.ts";

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** Text as TeX sets it letter by letter. Braces become commands, since a parser counts them whether or not a backslash stands before them. */
const escapeText = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\{}^~]|[$&#_%]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** An address is read verbatim: only what would end the field is written in another way. */
const escapeAddress = (address: string): string => address.replace(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));

const writeEvent = ({ first, last }: { readonly first: string; readonly last: string }): string => (first === last ? first : `${first}/${last}`);

/** Braced twice: a name or a title is taken as it is, and its capitals are kept. */
const whole = (text: string | null): string | null => (text === null ? null : `{${escapeText(text)}}`);

/**
 * A reference as an entry of a BibTeX file (UTF-8, ends with a line feed). The type is biblatex's `@online`, with `date`, `eventdate` and
 * `urldate`; `year` and `howpublished` are for classic BibTeX, which takes it for `@misc`. What is not known is left out. A quotation
 * stands in `abstract`. Source: biblatex manual, 2.1.1 (entry types) and 2.2 (fields); BibTeXing (Patashnik 1988), section 3.
 */
export function writeBibtex({ key, publisher, title, container, published, event, details, address, accessed, quotation, notes }: Reference): string {
  const url = address === null ? null : escapeAddress(address);
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", whole(publisher)],
    ["title", whole(title)],
    ["titleaddon", container === null ? null : escapeText(container)],
    ["date", published],
    ["year", published?.slice(0, 4) ?? null],
    ["eventdate", event === null ? null : writeEvent(event)],
    ["url", url],
    ["urldate", accessed],
    ["howpublished", url === null ? null : `\\url{${url}}`],
    ["langid", "english"],
    ["note", escapeText([`${details}.`, ...notes].join(" "))],
    ["abstract", quotation === null ? null : escapeText(quotation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${key},`, ...lines, "}", ""].join("\n");
}

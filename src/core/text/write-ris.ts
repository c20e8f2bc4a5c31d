import type { Reference } from "#core/domain/reference.ts";

const LINE_END = "\r\n";

/** One value, one line. */
const flatten = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** `YYYY/MM/DD/` with every slash, as the specification wants it; what is not known is empty. */
function writeDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

/**
 * A publisher as author. The tag parts a family name from a first name at a comma and forbids an asterisk, so a name with either stands
 * as publisher alone.
 */
const writeAuthor = (publisher: string | null): string | null => (publisher === null || /[,*]/u.test(publisher) ? null : publisher);

/**
 * A reference as a record of an RIS file (UTF-8, lines end with CR LF): type ELEC, one line a tag, TY first and ER last. What is not known
 * is left out. A quotation stands in AB. Source: RIS Format Specifications (Thomson ResearchSoft 2001; 2011 for T2, DA and LA).
 */
export function writeRis({ key, publisher, title, container, published, details, address, accessed, quotation, notes }: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", "ELEC"],
    ["ID", key],
    ["AU", writeAuthor(publisher)],
    ["TI", title],
    ["T2", container],
    ["PB", publisher],
    ["PY", published?.slice(0, 4) ?? null],
    ["DA", published === null ? null : writeDate(published)],
    ["UR", address],
    ["Y2", writeDate(accessed)],
    ["LA", "en"],
    ["N1", [`${details}.`, ...notes].join(" ")],
    ["AB", quotation],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null || value === "" ? [] : [`${tag}  - ${flatten(value)}`]));
  return [...lines, "ER  - ", ""].join(LINE_END);
}

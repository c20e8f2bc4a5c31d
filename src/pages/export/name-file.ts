import type { FigureFile } from "#export/figure-file.ts";
import type { Filter } from "#core/domain/filter.ts";

/** Longer names are cut by some systems and programs. */
const LONGEST = 120;

/** Signs that every system allows in the name of a file; accents and other letters stay. */
const toPart = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll("~", "+")
    .replace(/[^\p{L}\p{N}+.]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");

const nameDates = ({ from, to }: Filter): string | null => (from === null && to === null ? null : [from ?? "", to ?? ""].join("_to_").replace(/^_to_/u, "to_").replace(/_to_$/u, "_on"));

/** A name, without its ending, that says what is in the file: the chart, the filter, the dates, the version of the dataset. */
export function nameFile({ id, facts }: Pick<FigureFile, "id" | "facts">, filter: Filter): string {
  const parts = [
    "readout-atlas",
    id,
    filter.counterparts.join("+"),
    nameDates(filter),
    filter.modes.join("+"),
    filter.topics.join("+"),
    `data-${facts.dataset}`,
  ];
  const name = parts.flatMap((part) => (part === null ? [] : part.split("_").map(toPart).join("_"))).filter((part) => part !== "").join("_");
  return name.slice(0, LONGEST);
}

/** What the user typed, with signs that no system allows in a name left out; the proposed name where nothing is left. */
export function cleanFileName(typed: string, proposed: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what has to go
  const name = typed.replace(/[<>:"/\\|?*\u0000-\u001f]/gu, "").replace(/^\.+|[. ]+$/gu, "").trim().slice(0, LONGEST);
  return name === "" ? proposed : name;
}

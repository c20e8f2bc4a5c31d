import type { Readout } from "#core/domain/corpus.ts";
import { firstDay, lastDay } from "#core/domain/filter.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** A group of readouts to be compared with another; what is empty or null restricts nothing. */
export interface ReadoutGroup {
  /** Any of these counterparts. */
  readonly counterparts: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: from its first day, to its last. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words of a name: the people of the meeting whose name has all of them. */
  readonly person: string | null;
}

export const NO_GROUP: ReadoutGroup = { counterparts: [], from: null, to: null, person: null };

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;
const LIST_SEPARATOR = "~";

/** True for what a period can begin or end with: a year, a month or a day. */
export const isBound = (text: string): boolean => DATE.test(text);

/** True where the group restricts nothing, so that every readout would be in it. */
export const isNoGroup = ({ counterparts, from, to, person }: ReadoutGroup): boolean => counterparts.length === 0 && from === null && to === null && person === null;

/** `with:USA~GBR;from:2021;to:2022-06;person:Kishi`; "" for a group that restricts nothing. */
export function writeGroup({ counterparts, from, to, person }: ReadoutGroup): string {
  const parts = [
    ["with", counterparts.join(LIST_SEPARATOR)],
    ["from", from ?? ""],
    ["to", to ?? ""],
    ["person", (person ?? "").replaceAll(";", " ")],
  ] as const;
  return parts.flatMap(([name, value]) => (value === "" ? [] : [`${name}:${value}`])).join(";");
}

/** Reads what `writeGroup` wrote, or a person did; null where something in it is not understood. "" restricts nothing. */
export function parseGroup(text: string): ReadoutGroup | null {
  let group = NO_GROUP;
  for (const part of text.split(";").filter((one) => one.trim() !== "")) {
    const at = part.indexOf(":");
    const [name, value] = [part.slice(0, Math.max(at, 0)), part.slice(at + 1).trim()];
    if (value === "") return null;
    const parties = [...new Set(value.split(LIST_SEPARATOR).filter((party) => party !== ""))];
    if (name === "with" && parties.length > 0) group = { ...group, counterparts: parties };
    else if (name === "from" && isBound(value)) group = { ...group, from: value };
    else if (name === "to" && isBound(value)) group = { ...group, to: value };
    else if (name === "person" && tokenise(value).length > 0) group = { ...group, person: value };
    else return null;
  }
  return group;
}

const wordsOfNames = new Map<string, ReadonlySet<string>>();

/** The folded words of a name; kept, since every group asks for those of all meetings. */
function readNameWords(name: string): ReadonlySet<string> {
  const known = wordsOfNames.get(name);
  if (known) return known;
  const words = new Set(tokenise(name).map(({ norm }) => norm));
  wordsOfNames.set(name, words);
  return words;
}

/** True where a name has all the words, in any order, case and accents: "Austin" names "Lloyd J. Austin III". */
export function hasNameWords(name: string, words: string): boolean {
  const own = readNameWords(name);
  const asked = readNameWords(words);
  return asked.size > 0 && [...asked].every((word) => own.has(word));
}

/**
 * Is the readout in the group? A meeting of several days, or known by its month alone, is in a period that it overlaps; an undated
 * one is in none. A group that restricts nothing has every readout.
 */
export function isInGroup({ meeting }: Readout, { counterparts, from, to, person }: ReadoutGroup): boolean {
  if (counterparts.length > 0 && !meeting.counterparts.some((party) => counterparts.includes(party))) return false;
  if (person !== null && !meeting.people.some(({ name }) => hasNameWords(name, person))) return false;
  if (from === null && to === null) return true;
  if (meeting.date === null) return false;
  const [start, end] = [firstDay(meeting.date), lastDay(meeting.endDate ?? meeting.date)];
  return (from === null || end.slice(0, from.length) >= from) && (to === null || start.slice(0, to.length) <= to);
}

/** The second group in an address, where it is all readouts outside the first. */
export const REST = "rest";

/** Two groups side by side; null for the second means all readouts that are not in the first. */
export interface GroupPair {
  readonly a: ReadoutGroup;
  readonly b: ReadoutGroup | null;
}

export interface PartedReadouts {
  readonly a: readonly Readout[];
  readonly b: readonly Readout[];
  /** In both, and therefore counted in neither: the two sides must have no readout in common. */
  readonly both: readonly Readout[];
}

/** Parts readouts into the two groups of a pair; the order stays. */
export function partReadouts(readouts: readonly Readout[], { a, b }: GroupPair): PartedReadouts {
  const isA = (readout: Readout): boolean => isInGroup(readout, a);
  const isB = (readout: Readout): boolean => (b === null ? !isA(readout) : isInGroup(readout, b));
  return {
    a: readouts.filter((readout) => isA(readout) && !isB(readout)),
    b: readouts.filter((readout) => isB(readout) && !isA(readout)),
    both: readouts.filter((readout) => isA(readout) && isB(readout)),
  };
}

/** What narrows evidence to one side of a pair, as written groups: in `among`, not in `outside`. */
export function narrowToSide({ a, b }: GroupPair, side: "a" | "b"): { readonly among: string | null; readonly outside: string | null } {
  const [textA, textB] = [writeGroup(a), b === null ? null : writeGroup(b)];
  return side === "a" ? { among: textA, outside: textB } : { among: textB, outside: textA };
}

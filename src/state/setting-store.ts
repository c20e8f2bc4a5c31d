import { create } from "zustand";

/** A page's setting in the address and the values that it knows. */
export interface KnownSetting {
  readonly name: string;
  /** Values that may be named to a reader; empty where they are too many, or of no list. */
  readonly choices: readonly string[];
  /** Parts of the present value that the page itself does not understand; absent where `choices` are all that it knows. */
  readonly wrong?: readonly string[];
}

export interface UnknownSetting {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly string[];
}

interface SettingStore {
  readonly known: readonly KnownSetting[];
  /** Says that a setting is read on the page now shown; gives the way to take it back. */
  readonly declare: (setting: KnownSetting) => () => void;
}

/** Which settings the page now shown reads, so that a value that none of them knows can be said. */
export const useSettingStore = create<SettingStore>((set) => ({
  known: [],
  declare: (setting) => {
    set(({ known }) => ({ known: [...known, setting] }));
    return () => {
      set(({ known }) => ({ known: known.filter((other) => other !== setting) }));
    };
  },
}));

const SEPARATOR = "~";

/** Settings of the address to which no reader of that name knows the value, or parts of it. */
export function findUnknownSettings(search: string, known: readonly KnownSetting[]): UnknownSetting[] {
  const params = new URLSearchParams(search);
  return [...new Set(known.map(({ name }) => name))].flatMap((name) => {
    const value = params.get(name);
    if (value === null) return [];
    const readers = known.filter((setting) => setting.name === name);
    const choices = [...new Set(readers.flatMap((reader) => reader.choices))];
    // What a page said of the value before is no longer so once the address has another.
    const isThere = (part: string): boolean => part === value || value.split(SEPARATOR).includes(part);
    const said = readers.flatMap(({ wrong }) => wrong ?? []).filter(isThere);
    const wrong = readers.some((reader) => reader.wrong !== undefined) ? [...new Set(said)] : choices.includes(value) ? [] : [value];
    return wrong.map((part) => ({ name, value: part, choices }));
  });
}

/** What is left of each setting without what is not understood; null where nothing is. */
export function dropUnknownSettings(search: string, unknown: readonly UnknownSetting[]): Readonly<Record<string, string | null>> {
  const params = new URLSearchParams(search);
  const names = [...new Set(unknown.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const wrong = new Set(unknown.filter((setting) => setting.name === name).map(({ value }) => value));
      const whole = params.get(name) ?? "";
      const rest = wrong.has(whole) ? "" : whole.split(SEPARATOR).filter((part) => !wrong.has(part)).join(SEPARATOR);
      return [name, rest === "" ? null : rest];
    }),
  );
}

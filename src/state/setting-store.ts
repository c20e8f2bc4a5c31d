import { create } from "zustand";

/** A page's setting in the address and the values that it knows. */
export interface KnownSetting {
  readonly name: string;
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

/** Settings of the address to which no reader of that name knows the value. */
export function findUnknownSettings(search: string, known: readonly KnownSetting[]): { readonly name: string; readonly value: string; readonly choices: readonly string[] }[] {
  const params = new URLSearchParams(search);
  return [...new Set(known.map(({ name }) => name))].flatMap((name) => {
    const value = params.get(name);
    const choices = [...new Set(known.filter((setting) => setting.name === name).flatMap((setting) => setting.choices))];
    return value === null || choices.includes(value) ? [] : [{ name, value, choices }];
  });
}

import { findUnknownSettings, useSettingStore } from "#state/setting-store.ts";
import { windowUrl } from "#state/url-store.ts";

/** What the page now shown has told of settings in the address that it does not understand, as "name=value". */
export const toldSettings = (): string[] =>
  findUnknownSettings(windowUrl.getState().search, useSettingStore.getState().known).map(({ name, value }) => `${name}=${value}`);

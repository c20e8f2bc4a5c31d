import { describe, expect, it } from "vitest";
import { findUnknownSettings, useSettingStore } from "#state/setting-store.ts";

describe("findUnknownSettings", () => {
  const known = [
    { name: "sort", choices: ["rank", "first"] },
    { name: "sort", choices: ["left"] },
    { name: "face", choices: ["one"] },
  ];

  it("says which value no reader of that name knows", () => {
    expect(findUnknownSettings("?sort=left&face=three&other=x", known)).toEqual([{ name: "face", value: "three", choices: ["one"] }]);
  });

  it("says nothing of settings that are absent or known", () => {
    expect(findUnknownSettings("", known)).toEqual([]);
    expect(findUnknownSettings("?sort=rank", known)).toEqual([]);
  });
});

describe("useSettingStore", () => {
  it("forgets a setting whose reader is gone", () => {
    const takeBack = useSettingStore.getState().declare({ name: "face", choices: ["one"] });
    expect(useSettingStore.getState().known).toEqual([{ name: "face", choices: ["one"] }]);
    takeBack();
    expect(useSettingStore.getState().known).toEqual([]);
  });
});

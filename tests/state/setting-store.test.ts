import { describe, expect, it } from "vitest";
import { dropUnknownSettings, findUnknownSettings, useSettingStore } from "#state/setting-store.ts";

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

describe("a setting that a page reads by itself", () => {
  const layers = { name: "layers", choices: ["phrases", "topics"], wrong: ["frogs", "newts"] };

  it("is told part by part, as long as the address has them", () => {
    expect(findUnknownSettings("?layers=topics~frogs", [layers])).toEqual([{ name: "layers", value: "frogs", choices: ["phrases", "topics"] }]);
    expect(findUnknownSettings("?layers=topics", [layers])).toEqual([]);
    expect(findUnknownSettings("?layers=none", [{ ...layers, wrong: [] }])).toEqual([]);
  });
});

describe("dropUnknownSettings", () => {
  it("leaves the parts that are understood", () => {
    const search = "?layers=topics~frogs~names&face=three&sort=left";
    const unknown = [{ name: "layers", value: "frogs", choices: [] }, { name: "face", value: "three", choices: [] }];
    expect(dropUnknownSettings(search, unknown)).toEqual({ layers: "topics~names", face: null });
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

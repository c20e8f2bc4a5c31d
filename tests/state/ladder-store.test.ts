import { beforeEach, describe, expect, it } from "vitest";
import { useLadderStore } from "#state/ladder-store.ts";

const KEY = "readout-atlas-ladder";
const keep = (state: unknown): void => {
  localStorage.setItem(KEY, JSON.stringify({ state, version: 1 }));
};

describe("an analyst's own ladder", () => {
  beforeEach(() => {
    localStorage.clear();
    useLadderStore.getState().reset();
  });

  it("keeps a moved verb in the browser, and gives it back", async () => {
    useLadderStore.getState().move("condemn", 5);
    const kept = localStorage.getItem(KEY) ?? "";
    useLadderStore.getState().reset();
    localStorage.setItem(KEY, kept);
    await useLadderStore.persist.rehydrate();
    expect([...useLadderStore.getState().ladder]).toEqual([["condemn", 5]]);
  });

  it("is the shipped one again once a verb is back on its rung", () => {
    useLadderStore.getState().move("condemn", 5);
    useLadderStore.getState().move("condemn", 7);
    expect(useLadderStore.getState().ladder.size).toBe(0);
  });

  it.each([{ moved: [["condemn", 9]] }, { moved: "condemn" }, null, { moved: [[1, 2]] }])("takes nothing from a storage that holds %j", async (state) => {
    keep(state);
    await useLadderStore.persist.rehydrate();
    expect(useLadderStore.getState().ladder.size).toBe(0);
  });
});

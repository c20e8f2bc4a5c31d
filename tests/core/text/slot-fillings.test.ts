import { describe, expect, it } from "vitest";
import { findSlotFillings } from "#core/text/slot-fillings.ts";

describe("findSlotFillings", () => {
  it.each([
    ["{calm|rough} sea", "Calm Sea", ["calm"]],
    ["{calm|rough} sea", "rough-sea", ["rough"]],
    ["{open sea|sea} lanes {kept|kept open}", "open sea lanes kept open", ["open sea", "kept open"]],
    ["a [very] calm sea", "a very calm sea", []],
    ["{calm|rough} sea", "still sea", []],
    ["{calm|rough} sea", "calmer sea", []],
    ["calm sea", "calm sea", []],
  ])("of “%s” in “%s”", (label, wording, fillings) => {
    expect(findSlotFillings(label, wording)).toEqual(fillings);
  });
});

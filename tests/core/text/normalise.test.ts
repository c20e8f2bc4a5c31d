import { describe, expect, it } from "vitest";
import { normaliseText, respellWord } from "#core/text/normalise.ts";

describe("respellWord", () => {
  it.each([
    ["defence", "defense"],
    ["centre", "center"],
    ["programme", "program"],
    ["organisation", "organization"],
    ["organisations", "organizations"],
    ["recognising", "recognizing"],
    ["emphasised", "emphasized"],
    ["denuclearisation", "denuclearization"],
    ["analysed", "analyzed"],
    ["harbour", "harbor"],
    ["neighbouring", "neighboring"],
    ["favourable", "favorable"],
    ["travelled", "traveled"],
    ["cancelling", "canceling"],
    ["organisation's", "organization's"],
  ])("%s is spelt %s", (british, american) => {
    expect(respellWord(british)).toBe(american);
  });

  it.each(["exercise", "exercises", "enterprise", "promised", "precise", "hour", "four", "tour", "contour", "rise", "alliance"])(
    "leaves %s as it is",
    (word) => {
      expect(respellWord(word)).toBe(word);
    },
  );
});

describe("normaliseText", () => {
  it("makes spellings, hyphens, quotes, capitals and accents one", () => {
    expect(normaliseText("The “status-quo” of Défence")).toBe("the status quo of defense");
    expect(normaliseText("the 'status quo' of defense")).toBe("the status quo of defense");
  });

  it("makes a list with and without the last comma one", () => {
    expect(normaliseText("safe, open, and free")).toBe(normaliseText("safe, open and free"));
  });

  it("gives nothing for a text without words", () => {
    expect(normaliseText(" — ")).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { writeFormula, writeWordings } from "#core/text/phrase-query.ts";

describe("writeFormula", () => {
  it.each<[string[], string]>([
    [["calm sea"], "calm sea"],
    [["calm sea", "Calm-Sea", "calm, sea"], "calm sea"],
    [["oppose change by force", "oppose change by coercion"], "oppose change by (force | coercion)"],
    [["the calm sea", "calm sea"], "[the] calm sea"],
    [["protect sea lanes", "protect the open sea lanes", "protect all sea lanes"], "protect [the open | all] sea lanes"],
    [["the peace and order of Europe", "the trade and law of Europe"], "the (peace and order | trade and law) of Europe"],
    [["forces of the U.S. in Asia"], "forces of the U.S. in Asia"],
    [["calm", "rough"], '"calm" | "rough"'],
    [["the calm", "the rough"], '"the calm" | "the rough"'],
    [["", "!"], ""],
  ])("writes %j as %s", (texts, expected) => {
    expect(writeFormula(texts)).toBe(expected);
  });
});

describe("writeWordings", () => {
  it("quotes each wording once", () => {
    expect(writeWordings(["Calm sea", "calm-sea", "the U.S. forces"])).toBe('"Calm sea" | "the U.S. forces"');
  });
});

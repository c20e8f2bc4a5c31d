import { describe, expect, it } from "vitest";
import { namePartiesInText, namePartyInText } from "#i18n/names-in-text.ts";

describe("a party in running text", () => {
  it.each([
    ["USA", "the US"],
    ["GBR", "the UK"],
    ["NLD", "the Netherlands"],
    ["EU", "the EU"],
    ["FRA", "France"],
    ["NATO", "NATO"],
  ])("has its article where English wants one: %s is “%s”", (code, words) => {
    expect(namePartyInText(code)).toBe(words);
  });

  it("stands in lists alike", () => {
    expect(namePartiesInText(["FRA", "GBR"])).toBe("France and the UK");
  });
});

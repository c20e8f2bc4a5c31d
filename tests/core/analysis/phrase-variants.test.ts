import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { findPhraseFamilies } from "#core/analysis/phrase-families.ts";

const findIn = (...texts: readonly string[]): PhraseFamily[] =>
  findPhraseFamilies(texts.map((text, i) => ({ id: `m${i + 1}`, date: `2020-${String(i + 1).padStart(2, "0")}-10`, counterparts: ["ABC"], sentences: [text] })));

const wordingsOf = (family: PhraseFamily | undefined): string[] => (family?.variants ?? []).map(({ text }) => text);

describe("what is one family and what is two", () => {
  it("keeps two words with a conjunction apart from the same two without", () => {
    const families = findIn("They fund harbour safety.", "We want harbour safety.", "They saw harbour and safety.", "We like harbour, safety.");
    for (const family of families) {
      const isListed = wordingsOf(family).map((text) => /,| and /u.test(text));
      expect(new Set(isListed).size).toBe(1);
    }
    expect(families.flatMap(wordingsOf)).toContain("harbour safety");
  });

  it("names a formula by its most common wording, though a longer one is the fuller", () => {
    const families = findIn(
      ...["saw", "want", "like", "fund"].map((verb) => `They ${verb} herring’s rightful quota and coastal lagoon.`),
      "It is herring as guards its rightful quota and coastal lagoon.",
      "It is herring as it guards its rightful quota and coastal lagoon.",
    );
    expect(families[0]?.label).toMatch(/^herring’s .*rightful quota and coastal lagoon$/u);
    expect(families[0]?.meetings).toBe(6);
  });

  it("does not take a wording that stops at a word which must go on", () => {
    const families = findIn(
      "It is the lighthouse keepers’ ongoing commitment.",
      "They praised the lighthouse keepers’ ongoing commitment.",
      "We praised the lighthouse keepers’ ongoing commitment.",
      "We praised the lighthouse keepers’ commitment.",
      "There were the lighthouse keepers’ ongoing repairs.",
    );
    expect(families.flatMap(wordingsOf).filter((text) => text.endsWith("ongoing"))).toEqual([]);
  });

  it("takes a wording that leaves out the end for the formula in which it nearly always stands", () => {
    const families = findIn(
      ...["saw", "want", "like", "fund", "read", "heard"].map((verb) => `They ${verb} the harbour tribunal verdict in Herring v Lobster.`),
      "Nobody knew the harbour tribunal verdict in Herring.",
      "It was a harbour tribunal verdict in Herring.",
    );
    expect(families).toHaveLength(1);
    expect(families[0]?.meetings).toBe(8);
  });
});

describe("the harbour's lights and the lights of the harbour", () => {
  it("are one formula, though neither form recurs", () => {
    const families = findIn("They oppose plans to dim the harbour’s lights in winter.", "Nobody may dim the lights of the harbour, they said.");
    expect(families).toHaveLength(1);
    expect(wordingsOf(families[0])).toEqual(["dim the harbour’s lights", "dim the lights of the harbour"]);
  });

  it("are one formula within a longer one, where one form recurs", () => {
    const families = findIn(
      "They stressed unwavering support for the harbour’s lights.",
      "They recalled unwavering support for the harbour’s lights.",
      "They stressed unwavering support for the lights of the harbour.",
    );
    expect(families).toHaveLength(1);
    expect(families[0]?.meetings).toBe(3);
  });

  it("leave a wording alone that only has the two words: what is done to them must stand", () => {
    const families = findIn("They saw plans to dim the harbour’s lights.", "Nobody may dim the lights of the harbour.", "Herring lie under the lights of the harbour.");
    expect(families.flatMap(wordingsOf).filter((text) => text.includes("dim"))).toHaveLength(2);
    expect(families.find((family) => wordingsOf(family).some((text) => text.startsWith("dim")))?.meetings).toBe(2);
  });

  it("are two things where what is owned, or its owner, only qualifies another noun", () => {
    expect(findIn("They dim the harbour’s lights budget.", "They dim the lights of the harbour.")).toEqual([]);
    expect(findIn("They dim the harbour’s lights.", "They dim the lights of the harbour master.")).toEqual([]);
    expect(findIn("They dim the harbour lights.", "They dim the lights of the harbour.")).toEqual([]);
  });

  it("whichever words they are, and whichever form comes first", () => {
    const noun = fc.constantFrom("herring", "lobster", "anchor", "lantern", "orchard", "kettle", "violin", "pebble");
    fc.assert(
      fc.property(fc.uniqueArray(noun, { minLength: 3, maxLength: 3 }), fc.boolean(), ([owner = "", owned = "", other = ""], isOfFirst) => {
        const forms = [`They polish ${other} and paint the ${owner}'s ${owned}.`, `Nobody should paint the ${owned} of the ${owner}, we hear.`];
        const families = findIn(...(isOfFirst ? forms.reverse() : forms));
        expect(families.map(wordingsOf).map((wordings) => [...wordings].sort())).toEqual([[`paint the ${owned} of the ${owner}`, `paint the ${owner}'s ${owned}`].sort()]);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

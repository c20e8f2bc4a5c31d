import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "#core/analysis/align/diff-words.ts";

const show = (a: string, b: string): string =>
  diffWords(a, b)
    .map((run) => (run.kind === "kept" ? run.b : run.kind === "removed" ? `[-${run.a}-]` : `[+${run.b}+]`))
    .join("");

const words = fc.array(fc.constantFrom("the", "of", "status", "quo", "Force", "force", "by", "coercion", ",", ".", "—", "U.S.", "“x”", '"x"', "  ", "’s", "𝒳", "日本"), { maxLength: 25 }).map((parts) => parts.join(" "));
const text = fc.oneof(words, fc.string({ maxLength: 40 }), fc.string({ unit: "binary", maxLength: 20 }));

describe("diffWords", () => {
  it("shows what was put in a word's place", () => {
    expect(show("change the status quo by coercion in the seas", "change the status quo by force in the seas")).toBe(
      "change the status quo by [-coercion -][+force +]in the seas",
    );
  });

  it("shows what was only added or only removed", () => {
    expect(show("a free order", "a free and open order")).toBe("a free [+and open +]order");
    expect(show("a free and open order", "a free order")).toBe("a free [-and open -]order");
  });

  it("takes small words between two changes along", () => {
    // "and" alone would stand between two changes and tell nothing.
    expect(show("maintain and strengthen order", "keep and reinforce order")).toBe("[-maintain and strengthen -][+keep and reinforce +]order");
  });

  it("keeps what differs in capitals, quotes or white space alone", () => {
    expect(diffWords("“Open” Seas are  kept", '"open" seas are kept')).toEqual([{ kind: "kept", a: "“Open” Seas are  kept", b: '"open" seas are kept' }]);
  });

  it("shows a changed sign", () => {
    expect(show("goods by North Korea.", "goods by North Korea-related vessels.")).toBe("goods by North Korea[+-related vessels+].");
  });

  it("has nothing to say of nothing, and adds or removes the whole of a text", () => {
    expect(diffWords("", "")).toEqual([]);
    expect(diffWords("", "New. ")).toEqual([{ kind: "added", a: "", b: "New. " }]);
    expect(diffWords(" Old.", "")).toEqual([{ kind: "removed", a: " Old.", b: "" }]);
  });

  it("rebuilds both texts to the letter", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = diffWords(a, b);
        expect(runs.map((run) => run.a).join("")).toBe(a);
        expect(runs.map((run) => run.b).join("")).toBe(b);
        expect(runs.every((run) => (run.kind === "kept" ? run.a !== "" && run.b !== "" : run.kind === "removed" ? run.b === "" : run.a === ""))).toBe(true);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it("finds no change between a text and itself", () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(diffWords(a, a).filter(({ kind }) => kind !== "kept")).toEqual([]);
      }),
      { seed: 13 },
    );
  });
});

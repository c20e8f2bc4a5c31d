import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabelParts } from "#core/text/place-label-parts.ts";

const place = (label: string, wording: string): (string | null)[] =>
  placeLabelParts(label, wording).map(({ span }) => (span === null ? null : wording.slice(span.start, span.end)));

describe("placeLabelParts", () => {
  const label = "[unilateral] [attempts to] change [to] the status quo by {coercion|force}";

  it.each([
    ["unilaterally change the status quo by coercion", ["unilaterally", null, "change", null, "the status quo by", "coercion"]],
    ["unilateral attempts to change the status-quo by coercion", ["unilateral", "attempts to", "change", null, "the status-quo by", "coercion"]],
    ["changes to the status quo by force", [null, null, "changes", "to", "the status quo by", "force"]],
  ])("gives each part its words: %s", (wording, expected) => {
    expect(place(label, wording)).toEqual(expected);
  });

  it("takes the longest filling that stands there, and none where none does", () => {
    expect(place("{illicit|illegal|} transfers", "transfers")).toEqual([null, "transfers"]);
    expect(place("to {deter and respond|respond and deter} together", "to respond and deter together")).toEqual(["to", "respond and deter", "together"]);
  });

  it("leaves no part a place in an empty wording, and has no parts without a label", () => {
    expect(place(label, "")).toEqual([null, null, null, null, null, null]);
    expect(place("", "change")).toEqual([]);
  });

  it("shares out all words of any wording, in order, each once", () => {
    const word = fc.constantFrom("change", "to", "the", "status", "quo", "by", "force", "coercion", "unilateral", "other");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const wording = words.join(" ");
        expect(place(label, wording).filter((text) => text !== null).join(" ")).toBe(wording);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

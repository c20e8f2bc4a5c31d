import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";

describe("parsePhraseLabel", () => {
  it("sets slots and omissible words apart from fixed words", () => {
    expect(parsePhraseLabel("change [to] the status quo by {coercion|force}")).toEqual([
      { kind: "fixed", text: "change ", choices: ["change"] },
      { kind: "optional", text: "[to]", choices: ["to"] },
      { kind: "fixed", text: " the status quo by ", choices: ["the status quo by"] },
      { kind: "slot", text: "{coercion|force}", choices: ["coercion", "force"] },
    ]);
  });

  it.each([
    ["peace and stability", ["fixed"]],
    ["{deter and respond|respond and deter}", ["slot"]],
    ["a {b|c} {d|e}", ["fixed", "slot", "fixed", "slot"]],
    ["an open {brace", ["fixed"]],
    ["closed] only", ["fixed"]],
    ["", []],
  ])("reads %j as %j", (label, kinds) => {
    expect(parsePhraseLabel(label).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("keeps an empty filling, which means that the slot may stay empty", () => {
    expect(parsePhraseLabel("{the | }")[0]?.choices).toEqual(["the", ""]);
  });

  it("loses nothing: the parts join again to the label", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "|", "{", "}", "[", "]", "é") }), (label) => {
        expect(
          parsePhraseLabel(label)
            .map(({ text }) => text)
            .join(""),
        ).toBe(label);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { PatternNode } from "#core/text/match-parse.ts";
import { parsePattern, PatternError } from "#core/text/match-parse.ts";

const NO_SETS: ReadonlyMap<string, PatternNode> = new Map();
const word = (glob: string): PatternNode => ({ kind: "word", glob });

function faultOf(pattern: string): { position: number; reason: string } {
  try {
    parsePattern(pattern, NO_SETS);
  } catch (error) {
    if (error instanceof PatternError) return { position: error.position, reason: error.reason };
  }
  throw new Error(`"${pattern}" was read without a fault`);
}

describe("parsePattern", () => {
  it("reads words, wildcards, choices, optional parts and gaps", () => {
    expect(parsePattern("deter* [the] (attack | use of force) ..3 waters", NO_SETS)).toEqual({
      role: "find",
      setName: null,
      node: {
        kind: "sequence",
        items: [
          word("deter*"),
          { kind: "optional", item: word("the") },
          {
            kind: "choice",
            options: [word("attack"), { kind: "sequence", items: [word("use"), word("of"), word("force")] }],
          },
          { kind: "gap", max: 3, at: 37 },
          word("waters"),
        ],
      },
    });
  });

  it("folds words as texts are folded", () => {
    const items = (pattern: string): unknown => parsePattern(pattern, NO_SETS).node;
    expect(items("Status-Quo")).toEqual(items("status quo"));
    expect(items("U.S. forces")).toEqual({ kind: "sequence", items: [word("u.s"), word("forces")] });
    expect(items("tête")).toEqual(word("tete"));
    expect(items("Japan’s")).toEqual(word("japan's"));
  });

  it("takes an alternative at the outermost level without brackets", () => {
    expect(parsePattern("acsa | cross servicing", NO_SETS).node.kind).toBe("choice");
  });

  it.each([
    ["not: human rights", "not"],
    ["carry: the islands", "carry"],
    ["{state} = japan | india", "set"],
    ["notable", "find"],
  ])("reads the role of %j", (pattern, role) => {
    expect(parsePattern(pattern, NO_SETS).role).toBe(role);
  });

  it("puts a set in the place of its name", () => {
    const india = word("india");
    expect(parsePattern("with {state}", new Map([["state", india]])).node).toEqual({
      kind: "sequence",
      items: [word("with"), india],
    });
  });

  it.each([
    ["", 1, /word is missing/],
    ["coercion | ", 12, /word is missing/],
    ["by (force | coercion", 4, /not closed/],
    ["by force)", 9, /closes nothing/],
    ["by [force)", 4, /not closed/],
    ["force + coercion", 7, /"\+" has no meaning/],
    ["with {state}", 6, /no set \{state\}/],
    ["the * sea", 5, /matches any word/],
    ["east ..0 sea", 6, /gap is of 1 to 12/],
    ["east ..13 sea", 6, /gap is of 1 to 12/],
    ["..2 sea", 1, /begins and ends with words/],
    ["sea ..2", 5, /begins and ends with words/],
    ["sea (lane | ..2 route [..3])", 24, /begins and ends with words/],
    ["[the] sea | [the]", 1, /all of it may be left out/],
  ])("refuses %j at character %i", (pattern, position, reason) => {
    const fault = faultOf(pattern);
    expect(fault.reason).toMatch(reason);
    expect(fault.position).toBe(position);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Highlight } from "#core/views/readout-highlights.ts";
import { cutRuns } from "#features/reader/highlight-runs.ts";
import { placeTags } from "#features/reader/place-tags.ts";
import { parseAccount, parseLayers, parseTarget, writeLayers, writeTarget } from "#features/reader/reader-settings.ts";

describe("layers in the address", () => {
  it.each([
    [null, ["phrases", "topics"]],
    ["names~phrases", ["phrases", "names"]],
    ["none", []],
    ["topics~nonsense", ["topics"]],
    ["nonsense", ["phrases", "topics"]],
  ])("reads %j", (value, layers) => {
    expect(parseLayers(value)).toEqual(layers);
  });

  it("gives back every choice of layers", () => {
    fc.assert(
      fc.property(fc.subarray(["phrases", "topics", "names", "statements", "changes"] as const), (layers) => {
        expect(parseLayers(writeLayers(layers))).toEqual(layers);
      }),
    );
  });

  it("leaves the usual layers out of the address", () => {
    expect(writeLayers(["topics", "phrases"])).toBeNull();
  });
});

describe("what is stepped through, in the address", () => {
  it.each([
    ["phrase=calm-sea", { layer: "phrases", id: "calm-sea" }],
    ["subject=taiwan", { layer: "topics", id: "taiwan" }],
    ["name=person:kishi", { layer: "names", id: "person:kishi" }],
    ["subject=taiwan&phrase=calm-sea", { layer: "phrases", id: "calm-sea" }],
    ["phrase=&topic=taiwan", null],
  ])("reads %s", (search, target) => {
    expect(parseTarget(new URLSearchParams(search))).toEqual(target);
  });

  it("writes one target and takes away the others", () => {
    expect(writeTarget({ layer: "topics", id: "taiwan" })).toEqual({ phrase: null, subject: "taiwan", name: null, speaker: null, since: null });
    expect(writeTarget(null)).toEqual({ phrase: null, subject: null, name: null, speaker: null, since: null });
  });
});

describe("parseAccount", () => {
  it.each([
    ["2", 2],
    [null, 1],
    ["3", 1],
    ["0", 1],
    ["1.5", 1],
    ["second", 1],
  ])("of two accounts, %j is number %i", (value, account) => {
    expect(parseAccount(value, 2)).toBe(account);
  });
});

describe("cutRuns", () => {
  // "the calm blue sea": a phrase over "calm blue sea" (4–17), a topic over "sea" (14–17), a place over "blue sea" (9–17).
  const highlights: Highlight[] = [
    { layer: "phrases", id: "family", isVerbatim: true, level: 0, start: 4, end: 17 },
    { layer: "names", id: "place:blue-sea", kind: "place", start: 9, end: 17 },
    { layer: "topics", id: "sea", start: 14, end: 17 },
  ];

  it("cuts at every boundary of the layers that are on", () => {
    const runs = cutRuns(17, highlights, ["phrases", "topics"], null, null);
    expect(runs.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 14],
      [14, 17],
    ]);
    expect(runs.map(({ phrases }) => phrases.length)).toEqual([0, 1, 1]);
    expect(runs.map(({ phrasesToHere }) => phrasesToHere.length)).toEqual([0, 0, 1]);
    expect(runs.map(({ topicsFromHere }) => topicsFromHere.length)).toEqual([0, 0, 1]);
    expect(runs.every(({ names }) => names.length === 0)).toBe(true);
  });

  it("marks what is stepped through even where its layer is off", () => {
    const runs = cutRuns(17, highlights, [], { layer: "names", id: "place:blue-sea" }, { sentence: 0, start: 9, end: 17 });
    expect(runs.map(({ start, isHit, isCurrent, names }) => [start, isHit, isCurrent, names.length])).toEqual([
      [0, false, false, 0],
      [9, true, true, 0],
    ]);
  });
});

describe("placeTags", () => {
  const line = { left: 0, right: 100 };

  it("leaves tags where they are while there is room", () => {
    expect(placeTags([{ left: 0, width: 30 }, { left: 40, width: 60 }], line, 5)).toEqual([
      { shift: 0, width: 30 },
      { shift: 0, width: 60 },
    ]);
  });

  it("moves a tag to the left where it would leave the line", () => {
    expect(placeTags([{ left: 80, width: 30 }], line, 5)).toEqual([{ shift: -10, width: 30 }]);
  });

  it("moves it no further than the tag before it, and cuts the rest", () => {
    // The first ends at 72; the second may begin at 77 and has 23 left of its 40.
    expect(placeTags([{ left: 60, width: 12 }, { left: 80, width: 40 }], line, 5)).toEqual([
      { shift: 0, width: 12 },
      { shift: -3, width: 23 },
    ]);
  });

  it("never lets two tags of a line touch", () => {
    const lines = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 }).chain((lefts) =>
      fc.tuple(...lefts.sort((a, b) => a - b).map((left) => fc.record({ left: fc.constant(left), width: fc.integer({ min: 1, max: 80 }) }))),
    );
    fc.assert(
      fc.property(lines, (tags) => {
        let taken = 0;
        placeTags(tags, line, 0).forEach(({ shift, width }, index) => {
          const left = (tags[index]?.left ?? 0) + shift;
          expect(left).toBeGreaterThanOrEqual(taken);
          expect(left + width).toBeLessThanOrEqual(line.right);
          taken = left + width;
        });
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { hasVaryingParts, viewStackedWordings } from "#core/views/stacked-wordings.ts";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";

const family: PhraseFamily = {
  id: "change",
  label: "[any] change, by {coercion|force}",
  score: 1,
  meetings: 3,
  first: "2020-01-01",
  last: "2020-03-01",
  variants: [
    { text: "any change, by coercion", occurrences: [{ meeting: "2020-01-01-usa", sentence: 0, start: 12, end: 35 }] },
    {
      text: "change, by force",
      occurrences: [
        { meeting: "2020-02-01-usa", sentence: 0, start: 0, end: 16 },
        { meeting: "2020-03-01-fra", sentence: 0, start: 12, end: 28 },
      ],
    },
  ],
};
const corpus = corpusOf(
  [
    [meeting("2020-01-01-usa"), textOf(sentence("They oppose any change, by coercion."))],
    [meeting("2020-02-01-usa"), textOf(sentence("Change, by force, is bad."))],
    [meeting("2020-03-01-fra"), textOf(sentence("They oppose change, by force."))],
  ],
  [],
  [family],
);

describe("viewStackedWordings", () => {
  const { rows, n } = viewStackedWordings(corpus, EMPTY_FILTER, family);

  it("puts what varies under what it varies from", () => {
    expect(n).toBe(3);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text.trim()))).toEqual([
      ["any", "change, by", "coercion"],
      ["", "Change, by", "force"],
      ["", "change, by", "force"],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ isSame }) => isSame))).toEqual([
      [null, null, null],
      [false, true, false],
      [true, true, true],
    ]);
  });

  it("joins again to the words of the sentence", () => {
    for (const { left, node, right, cells, readout, sentence: at } of rows) {
      expect(cells.map(({ text }) => text).join("")).toBe(node);
      expect(left + node + right).toBe(readout.sentences[at]?.text);
    }
  });

  it("follows the filter", () => {
    expect(viewStackedWordings(corpus, { ...EMPTY_FILTER, counterparts: ["FRA"] }, family).rows).toHaveLength(1);
  });

  it("knows a formula that never varies", () => {
    expect(hasVaryingParts(family)).toBe(true);
    expect(hasVaryingParts({ label: "calm sea" })).toBe(false);
  });
});

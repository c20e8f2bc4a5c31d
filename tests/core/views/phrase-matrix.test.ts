import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { countSearchedParties, evidenceOfPhraseCell, viewPhraseMatrix, type PhraseMatrixOptions } from "#core/views/phrase-matrix.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const tiny = tinyCorpus();
/** Beside "{calm|rough} sea", of USA twice and FRA, a family of the readout with AUS and USA and of the undated one with GBR. */
const met: PhraseFamily = {
  id: "they-met",
  label: "they [also] met",
  score: 0.5,
  meetings: 2,
  first: "2021-07",
  last: "2021-07",
  variants: [
    { text: "They met", occurrences: [{ meeting: "2021-07-aus-usa", sentence: 0, start: 0, end: 8 }] },
    { text: "They also met", occurrences: [{ meeting: "undated-gbr", sentence: 0, start: 0, end: 13 }] },
  ],
};
const corpus = { ...tiny, families: [...tiny.families, met], familyById: new Map([...tiny.familyById, [met.id, met]]) };
const view = (filter: Partial<Filter> = {}, options: Partial<PhraseMatrixOptions> = {}) =>
  viewPhraseMatrix(corpus, { ...EMPTY_FILTER, ...filter }, { find: "", order: "rank", ...options });

describe("viewPhraseMatrix", () => {
  it("counts readouts of every family with every counterpart, under each where there are several", () => {
    expect(view().rows.map(({ family, cells, parties, readouts }) => [family.id, cells.map((cell) => `${cell.party} ${cell.readouts}/${cell.n}`), parties, readouts])).toEqual([
      ["calm-sea", ["USA 2/3", "FRA 1/1", "AUS 0/1", "GBR 0/1"], 2, 3],
      ["they-met", ["USA 1/3", "FRA 0/1", "AUS 1/1", "GBR 1/1"], 3, 2],
    ]);
  });

  it("orders by counterparts that share a formula, and by formulae of one alone", () => {
    const ids = (order: PhraseMatrixOptions["order"], filter: Partial<Filter> = {}): string[] => view(filter, { order }).rows.map(({ family }) => family.id);
    expect(ids("shared")).toEqual(["they-met", "calm-sea"]);
    expect(ids("own", { to: "2020-02-01" })).toEqual(["calm-sea"]);
    expect(ids("own", { from: "2021-01-01", to: "2021-12-31" })).toEqual(["calm-sea", "they-met"]);
  });

  it("finds words, and shows only counterparts of the selection", () => {
    expect(view({}, { find: "rough" }).rows.map(({ family }) => family.id)).toEqual(["calm-sea"]);
    expect(view({ counterparts: ["FRA"] }).rows.map(({ cells }) => cells.map(({ party }) => party))).toEqual([["FRA"]]);
  });

  it("leads to evidence of exactly the readouts counted, or lacking it", () => {
    for (const filter of [{}, { topics: ["sea"] }]) {
      for (const { family, cells } of view(filter).rows) {
        for (const cell of cells.filter(({ counted }) => counted > 0)) {
          const { readouts } = collectEvidence(corpus, { ...EMPTY_FILTER, ...filter }, evidenceOfPhraseCell(family, cell));
          expect(readouts).toHaveLength(cell.readouts === 0 ? cell.counted : cell.readouts);
        }
      }
    }
  });

  it("says of a counterpart whose readouts a topic filter leaves out that nothing could be counted", () => {
    const [row] = view({ topics: ["ships"] }).rows;
    expect(row?.cells.map(({ party, counted }) => [party, counted])).toEqual([["USA", 1], ["FRA", 0], ["AUS", 0], ["GBR", 0]]);
  });

  it("names the denominator in the column of a counterpart", () => {
    const { columns, rows } = view();
    expect(columns.map(({ id }) => id)).toEqual(["phrase", "counterparts", "readoutsWith", "USA of 3", "FRA of 1", "AUS of 1", "GBR of 1"]);
    expect(rows.map((row) => columns.slice(3).map(({ value }) => value(row)))).toEqual([[2, 1, 0, 0], [1, 0, 1, 1]]);
  });

  it("counts counterparts beyond those that have a column", () => {
    const days = Array.from({ length: 42 }, (_, index) => `${new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)}-p${String(index + 1).padStart(2, "0")}`);
    const familyIn = (id: string, meetings: readonly string[]): PhraseFamily => ({
      ...met,
      id,
      variants: [{ text: "They met", occurrences: meetings.map((meetingId) => ({ meeting: meetingId, sentence: 0, start: 0, end: 8 })) }],
    });
    const [first = "", second = ""] = days;
    const many = corpusOf(days.map((id) => [meeting(id), textOf(sentence("They met."))] as const), [], [familyIn("of-three", [first, ...days.slice(40)]), familyIn("of-one", [second])]);
    const { rows } = viewPhraseMatrix(many, EMPTY_FILTER, { find: "", order: "own" });
    expect(rows.map(({ family, cells, parties, readouts }) => [family.id, cells.length, parties, readouts])).toEqual([
      ["of-one", 40, 1, 1],
      ["of-three", 40, 3, 3],
    ]);
    expect(countSearchedParties(many, EMPTY_FILTER)).toBe(42);
    expect(countSearchedParties(many, { ...EMPTY_FILTER, counterparts: ["P41", "P07"] })).toBe(2);
  });
});

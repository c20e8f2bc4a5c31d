import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { ledgerEvidence, viewFamilyLedger, type LedgerRow } from "#core/views/family-ledger.ts";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";

const at = (id: string, start: number, end: number) => ({ meeting: id, sentence: 0, start, end });

const family = (id: string, label: string, variants: PhraseFamily["variants"]): PhraseFamily => ({ id, label, score: 1, meetings: 2, first: null, last: null, variants });

/** Five readouts with USA, one with FRA between them, one undated: "by force" and "by coercion", and "calm sea". */
const corpus = corpusOf(
  [
    [meeting("2020-01-01-usa"), textOf(sentence("Nothing was said."))],
    [meeting("2020-02-01-usa"), textOf(sentence("change by coercion and a calm sea"))],
    [meeting("2020-02-02-fra"), textOf(sentence("change by force"))],
    [meeting("2020-03-01-usa"), textOf(sentence("change by coercion"))],
    [meeting("2020-04-01-usa"), textOf(sentence("change by force"))],
    [meeting("2020-05-01-usa"), textOf(sentence("a calm sea"))],
    [meeting("undated-usa", { date: null, counterparts: ["USA"] }), textOf(sentence("change by force"))],
  ],
  [],
  [
    family("change", "change by {coercion|force}", [
      { text: "change by coercion", occurrences: [at("2020-02-01-usa", 0, 18), at("2020-03-01-usa", 0, 18)] },
      { text: "change by force", occurrences: [at("2020-02-02-fra", 0, 15), at("2020-04-01-usa", 0, 15), at("undated-usa", 0, 15)] },
    ]),
    family("calm", "calm sea", [{ text: "calm sea", occurrences: [at("2020-02-01-usa", 25, 33), at("2020-05-01-usa", 2, 10)] }]),
  ],
);

const statesOf = (rows: readonly LedgerRow[], id: string): string[] => rows.filter((row) => row.family.id === id).map(({ state }) => state);
const usa = { party: "USA", order: "rank" } as const;

describe("viewFamilyLedger", () => {
  const view = viewFamilyLedger(corpus, EMPTY_FILTER, usa);

  it("tells what each dated readout with the counterpart does with a formula", () => {
    expect(view.n).toBe(5);
    expect(statesOf(view.rows, "change")).toEqual(["before", "first", "repeated", "reworded", "absent"]);
    expect(statesOf(view.rows, "calm")).toEqual(["before", "first", "absent", "absent", "returned"]);
  });

  it("counts the silence and names what fills the slot", () => {
    const calm = view.rows.filter((row) => row.family.id === "calm");
    expect(calm.map(({ silent }) => silent)).toEqual([0, 0, 1, 2, 2]);
    const change = view.rows.filter((row) => row.family.id === "change");
    expect(change.map(({ wordings }) => wordings.join())).toEqual(["", "coercion", "coercion", "force", ""]);
    expect(change.at(-1)?.silent).toBe(1);
  });

  it("keeps the states of the whole set under a filter", () => {
    const late = viewFamilyLedger(corpus, { ...EMPTY_FILTER, from: "2020-04-01" }, usa);
    expect(late.n).toBe(2);
    expect(statesOf(late.rows, "change")).toEqual(["reworded", "absent"]);
  });

  it("orders by what the latest readout does, or by when it came in", () => {
    const firstOf = (rows: readonly LedgerRow[]): string | undefined => rows[0]?.family.id;
    // In the latest, "calm" returns and "change" is missing.
    expect(firstOf(viewFamilyLedger(corpus, EMPTY_FILTER, { party: "USA", order: "latest" }).rows)).toBe("calm");
    expect(firstOf(viewFamilyLedger(corpus, { ...EMPTY_FILTER, from: "2020-03-01" }, { party: "USA", order: "entered" }).rows)).toBe("change");
  });

  it("puts a long silence before a formula that is only repeated, however few readouts are shown", () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08"].map((month) => `2020-${month}-01-usa`);
    const said = (id: string, words: readonly number[]): PhraseFamily =>
      family(id, id, [{ text: id, occurrences: words.map((month) => at(months[month] ?? "", 0, id.length)) }]);
    // Of eight readouts the first and the last two are shown; "calm sea" has been missing for seven.
    const few = corpusOf(
      months.map((id, index) => [meeting(id, { mode: index === 0 || index > 5 ? "video" : "in-person" }), textOf(sentence("calm sea and old ties"))]),
      [],
      [said("old ties", [6, 7]), said("calm sea", [0])],
    );
    const shown = viewFamilyLedger(few, { ...EMPTY_FILTER, modes: ["video"] }, { party: "USA", order: "latest" });
    expect(shown.n).toBe(3);
    expect([...new Set(shown.rows.map((row) => row.family.id))]).toEqual(["calm sea", "old ties"]);
  });

  it("leaves out formulae that no shown readout has, and has nothing for an unknown party", () => {
    expect(statesOf(viewFamilyLedger(corpus, EMPTY_FILTER, { party: "FRA", order: "rank" }).rows, "calm")).toEqual([]);
    expect(viewFamilyLedger(corpus, EMPTY_FILTER, { party: "ZZZ", order: "rank" })).toMatchObject({ rows: [], n: 0 });
  });

  it("leads each cell to its occurrences, or to the readout that was searched", () => {
    for (const row of view.rows) {
      const { hits, readouts } = collectEvidence(corpus, EMPTY_FILTER, ledgerEvidence(row));
      expect(hits).toBe(row.hits);
      expect(readouts.map(({ id }) => id)).toEqual([row.readout.id]);
    }
  });
});

import { describe, expect, it } from "vitest";
import { SHIPPED_LADDER } from "#core/analysis/statements/strength-of.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import type { Actor, Statement } from "#core/domain/statement-query.ts";
import { viewStatementPeriods } from "#core/views/statement-periods.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "../../support/tiny-corpus.ts";

/** A sentence in which one side says each verb, at the place where it stands. */
const said = (actor: Actor, strength: number, verbs: readonly string[], topics: readonly string[] = []): Sentence => {
  const text = `${verbs.join(" ")} ${topics.join(" ")}`;
  return {
    ...sentence(text, Object.fromEntries(topics.map((id) => [id, id]))),
    statements: verbs.map((verb, index): Statement => {
      const start = verbs.slice(0, index).join(" ").length + (index === 0 ? 0 : 1);
      return { actor, who: null, verb, strength, negated: false, start, end: start + verb.length };
    }),
  };
};

const silent = sentence("Nobody is said to say anything.");

/** Five readouts of March, three of April and one without a date: four a month on average, so that months are counted. */
const corpus: Corpus = corpusOf(
  [
    [meeting("2021-03-01-usa"), textOf(said("joint", 4, ["agree", "confirm"], ["sea"]), said("joint", 4, ["agree"]))],
    [meeting("2021-03-02-fra"), textOf(said("joint", 4, ["agree"]))],
    [meeting("2021-03-03-usa"), textOf(said("home", 7, ["condemn"]))],
    [meeting("2021-03-04-usa"), textOf(silent)],
    [meeting("2021-03-05-usa"), textOf(silent)],
    [meeting("2021-04-01-usa"), textOf(said("joint", 4, ["agree"], ["sea"]))],
    [meeting("2021-04-02-usa"), textOf(silent)],
    [meeting("2021-04-03-usa"), textOf(silent)],
    [meeting("undated-usa", { date: null, counterparts: ["USA"] }), textOf(said("joint", 4, ["agree"]))],
  ],
  [topic("sea", "Sea")],
  [],
);

const view = (topicId: string | null = null, filter = EMPTY_FILTER) => viewStatementPeriods(corpus, filter, { topic: topicId, ladder: SHIPPED_LADDER });

describe("the ladder by period", () => {
  it("counts, for each side and rung of a month, the readouts that have it and all that were searched", () => {
    const { rows, n } = view();
    expect(n).toBe(9);
    expect(rows.map(({ period, actor, strength, readouts, n: searched, statements }) => [period, actor, strength, readouts, searched, statements])).toEqual([
      ["2021-03", "joint", 4, 2, 5, 4],
      ["2021-03", "home", 7, 1, 5, 1],
      ["2021-04", "joint", 4, 1, 3, 1],
    ]);
    expect(rows[0]?.verbs).toEqual([
      { verb: "agree", count: 3 },
      { verb: "confirm", count: 1 },
    ]);
  });

  it("gives a share its Wilson interval from four readouts on, and how far one readout moves it", () => {
    const [march, , april] = view().rows;
    // 2 of 5: (0.4 + z²/10 ± z·√(0.048 + z²/100)) / (1 + z²/5) with z² = 3.841459.
    expect(march?.share).toBe(0.4);
    expect(march?.interval?.low).toBeCloseTo(0.1176, 4);
    expect(march?.interval?.high).toBeCloseTo(0.7693, 4);
    // One that has it left out: 1 of 4. One that has it not: 2 of 4.
    expect(march?.leftOut).toEqual({ low: 0.25, high: 0.5 });
    expect(april?.interval).toBeNull();
    expect(april?.leftOut).toEqual({ low: 0, high: 0.5 });
  });

  it("takes the statements of sentences on the topic alone, of the same readouts searched", () => {
    expect(view("sea").rows.map(({ period, readouts, n, statements }) => [period, readouts, n, statements])).toEqual([
      ["2021-03", 1, 5, 2],
      ["2021-04", 1, 3, 1],
    ]);
  });

  it("keeps its denominators under a topic filter", () => {
    expect(view(null, { ...EMPTY_FILTER, topics: ["sea"] }).rows.map(({ period, readouts, n, statements }) => [period, readouts, n, statements])).toEqual([
      ["2021-03", 1, 5, 3],
      ["2021-04", 1, 3, 1],
    ]);
  });

  it("puts a verb where the analyst's ladder has it", () => {
    const { rows } = viewStatementPeriods(corpus, EMPTY_FILTER, { topic: null, ladder: new Map([["agree", 6]]) });
    expect(rows.map(({ period, actor, strength, statements }) => [period, actor, strength, statements])).toEqual([
      ["2021-03", "joint", 6, 3],
      ["2021-03", "joint", 4, 1],
      ["2021-03", "home", 7, 1],
      ["2021-04", "joint", 6, 1],
    ]);
  });

  it.each([null, "sea"])("leads from every row on %s to exactly its statements and readouts, on any ladder and filter", (topicId) => {
    for (const ladder of [SHIPPED_LADDER, new Map([["agree", 6]])]) {
      for (const filter of [EMPTY_FILTER, { ...EMPTY_FILTER, counterparts: ["USA"] }, { ...EMPTY_FILTER, topics: ["sea"] }]) {
        const { rows } = viewStatementPeriods(corpus, filter, { topic: topicId, ladder });
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          const { hits, readouts, searched } = collectEvidence(corpus, filter, row.evidence);
          expect([hits, readouts.length, searched.length]).toEqual([row.statements, row.readouts, row.n]);
        }
      }
    }
  });

  it("has no rows of readouts without a date, nor of none at all", () => {
    expect(view(null, { ...EMPTY_FILTER, counterparts: ["GBR"] })).toMatchObject({ rows: [], n: 0 });
  });
});

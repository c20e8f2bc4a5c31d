import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHIPPED_LADDER, strengthOf } from "#core/analysis/statements/strength-of.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { ACTORS, parseStatementQuery, type Statement, writeStatementQuery } from "#core/domain/statement-query.ts";
import { viewLadderVerbs } from "#core/views/ladder-verbs.ts";
import { viewStatementLadder } from "#core/views/statement-ladder.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "../../support/tiny-corpus.ts";

const said = (text: string, topics: Readonly<Record<string, string>>, ...statements: readonly (Partial<Statement> & { readonly words: string })[]): Sentence => ({
  ...sentence(text, topics),
  statements: statements.map(({ words, ...rest }) => ({
    actor: "joint",
    who: null,
    verb: words,
    strength: 4,
    negated: false,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    ...rest,
  })),
});

/** Two readouts: all agree on the sea, one side objects; later all condemn, twice, once on ships. */
const corpus: Corpus = corpusOf(
  [
    [
      meeting("2020-01-10-usa"),
      textOf(
        said("They agree on the sea and confirm it.", { sea: "sea" }, { words: "agree" }, { words: "confirm" }),
        said("A objects.", {}, { words: "objects", verb: "object", actor: "home", who: "A", strength: 6 }),
      ),
    ],
    [
      meeting("2021-06-05-usa"),
      textOf(
        said("They condemn rough seas.", { sea: "seas" }, { words: "condemn", strength: 7 }),
        said("They condemn ships and state it is unacceptable.", { ships: "ships" }, { words: "condemn", strength: 7 }, { words: "state", strength: 6 }),
      ),
    ],
  ],
  [topic("sea", "Sea"), topic("ships", "Ships")],
  [],
);

describe("the ladder over time", () => {
  it("has a row for each side and rung of a readout, strongest first", () => {
    const { rows, n } = viewStatementLadder(corpus, EMPTY_FILTER, { topic: null, ladder: SHIPPED_LADDER });
    expect(n).toBe(2);
    expect(rows.map(({ readout, actor, who, strength, verbs, statements }) => [readout.id, actor, who, strength, verbs, statements.length])).toEqual([
      ["2020-01-10-usa", "joint", null, 4, ["agree", "confirm"], 2],
      ["2020-01-10-usa", "home", "A", 6, ["object"], 1],
      ["2021-06-05-usa", "joint", null, 7, ["condemn"], 2],
      ["2021-06-05-usa", "joint", null, 6, ["state"], 1],
    ]);
  });

  it("takes the statements of sentences on the topic alone", () => {
    const { rows } = viewStatementLadder(corpus, EMPTY_FILTER, { topic: "sea", ladder: SHIPPED_LADDER });
    expect(rows.map(({ verbs, statements }) => [verbs, statements.length])).toEqual([
      [["agree", "confirm"], 2],
      [["condemn"], 1],
    ]);
  });

  it.each([null, "sea", "ships"])("leads from every row on %s to exactly its statements, on any ladder", (topicId) => {
    for (const ladder of [SHIPPED_LADDER, new Map([["agree", 7], ["condemn", 2], ["state", 5]])]) {
      for (const row of viewStatementLadder(corpus, EMPTY_FILTER, { topic: topicId, ladder }).rows) {
        const evidence = collectEvidence(corpus, EMPTY_FILTER, row.evidence);
        expect([evidence.hits, evidence.readouts.map(({ id }) => id)]).toEqual([row.statements.length, [row.readout.id]]);
      }
    }
  });

  it("follows an analyst's ladder, and keeps what was raised raised", () => {
    const ladder = new Map([["condemn", 3], ["state", 4]]);
    const { rows } = viewStatementLadder(corpus, EMPTY_FILTER, { topic: "ships", ladder });
    // "state" is shipped on 2 and stood on 6 here: four more than its rung, so 7 at most from 4.
    expect(rows.map(({ strength, verbs }) => [strength, verbs])).toEqual([
      [7, ["state"]],
      [3, ["condemn"]],
    ]);
  });
});

describe("strength on a ladder", () => {
  it("is the dataset's where the verb was not moved", () => {
    expect(strengthOf({ verb: "agree", negated: false, strength: 5 }, new Map([["condemn", 1]]))).toBe(5);
  });

  it("tells a denied verb from the same verb affirmed", () => {
    const ladder = new Map([["not accept", 3]]);
    expect(strengthOf({ verb: "accept", negated: false, strength: 4 }, ladder)).toBe(4);
    expect(strengthOf({ verb: "accept", negated: true, strength: 7 }, ladder)).toBe(3);
  });
});

describe("the verbs on the ladder", () => {
  const verbsOf = (ladder: ReadonlyMap<string, number>, filter = EMPTY_FILTER): [number, string, number][] =>
    viewLadderVerbs(corpus, filter, ladder).flatMap(({ rung, verbs }) => verbs.map(({ key, count }): [number, string, number] => [rung.strength, key, count]));

  it("stand on their rungs, highest first", () => {
    expect(verbsOf(SHIPPED_LADDER)).toEqual([[7, "condemn", 2], [6, "object", 1], [4, "agree", 1], [4, "confirm", 1], [2, "state", 1]]);
  });

  it("go where an analyst puts them, and stay in sight where a filter leaves none", () => {
    expect(verbsOf(new Map([["condemn", 1]]), { ...EMPTY_FILTER, from: "2021-01-01" })).toEqual([
      [6, "object", 0], [4, "agree", 0], [4, "confirm", 0], [2, "state", 1], [1, "condemn", 2],
    ]);
  });
});

describe("a question after statements", () => {
  it.each([
    [{ topic: null, actor: null, verbs: null }, "*~*~*"],
    [{ topic: "sea", actor: "home", verbs: [{ verb: "express concern", negated: false, strength: 6 }, { verb: "accept", negated: true, strength: null }] }, "sea~home~express_concern@6+not_accept"],
  ] as const)("%o is written %s", (query, text) => {
    expect(writeStatementQuery(query)).toBe(text);
    expect(parseStatementQuery(text)).toEqual(query);
  });

  it.each(["", "sea", "sea~home", "sea~nobody~agree", "sea~home~agree@x", "sea~home~agree~more", "~home~agree"])("is none in %j", (text) => {
    expect(parseStatementQuery(text)).toBeNull();
  });

  it("comes back from the address whatever it asks", () => {
    const verb = fc.record({ verb: fc.constantFrom("agree", "look forward", "express concern"), negated: fc.boolean(), strength: fc.option(fc.integer({ min: 1, max: 7 })) });
    const query = fc.record({ topic: fc.option(fc.constantFrom("sea", "north-korea")), actor: fc.option(fc.constantFrom(...ACTORS)), verbs: fc.option(fc.array(verb, { minLength: 1 })) });
    fc.assert(fc.property(query, (asked) => { expect(parseStatementQuery(writeStatementQuery(asked))).toEqual(asked); }), { seed: 5 });
  });

  it("finds the readouts that lack it as well", () => {
    const evidence = collectEvidence(corpus, EMPTY_FILTER, evidenceOf("statement", "*~home~*", { without: true }));
    expect(evidence.readouts.map(({ id }) => id)).toEqual(["2021-06-05-usa"]);
  });
});

import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { NO_GROUP, type GroupPair } from "#core/domain/group.ts";
import { listPeople } from "#core/views/group-choices.ts";
import { evidenceOfSide, viewGroupKeyness } from "#core/views/group-keyness.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus, topic } from "../../support/tiny-corpus.ts";

/** A corpus of readouts "2020-01-01-usa", … each with the families whose numbers are given; family `i` has the words `wi`. */
function corpusWith(rows: readonly (readonly [party: string, families: readonly number[]])[], families: number): Corpus {
  const ids = rows.map(([party], index) => `2020-01-${String(index + 1).padStart(2, "0")}-${party}`);
  const family = (number: number): PhraseFamily => ({
    id: `f${number}`,
    label: `w${number}`,
    score: 1,
    meetings: 2,
    first: null,
    last: null,
    variants: [
      {
        text: `w${number}`,
        occurrences: rows.flatMap(([, has], index) => {
          const start = has.indexOf(number) * 3;
          return start < 0 ? [] : [{ meeting: ids[index] ?? "", sentence: 0, start, end: start + 2 }];
        }),
      },
    ],
  });
  const entries = rows.map(([, has], index) => [meeting(ids[index] ?? ""), textOf(sentence(has.map((number) => `w${number}`).join(" ")))] as const);
  return corpusOf(entries, [topic("sea", "Sea")], Array.from({ length: families }, (_, number) => family(number)));
}

const USA_AND_REST: GroupPair = { a: { ...NO_GROUP, counterparts: ["USA"] }, b: null };
const USA_AND_FRA: GroupPair = { a: USA_AND_REST.a, b: { ...NO_GROUP, counterparts: ["FRA"] } };

describe("few readouts", () => {
  // Four with USA, six with others; family 0: 4 and 0, family 1: 2 and 3, family 2: 0 and 3, family 3: 1 and 0 of the first, family 4: nowhere.
  const corpus = corpusWith(
    [["usa", [0, 1, 3]], ["fra", [1]], ["usa", [0, 1]], ["gbr", [1, 2]], ["usa", [0]], ["usa", [0]], ["fra", [1, 2]], ["gbr", []], ["fra", [2]], ["gbr", []]],
    5,
  );
  const { rows } = viewGroupKeyness(corpus, EMPTY_FILTER, { pair: USA_AND_REST, of: "phrases" });

  it("stand in order of the difference of shares, then of the first date; what stands in neither is left out", () => {
    expect(rows.map(({ subject, a, b, difference }) => [subject.kind === "phrase" && subject.family.id, a.hits, b.hits, difference])).toEqual([
      ["f0", 4, 0, 1],
      ["f2", 0, 3, -0.5],
      ["f3", 1, 0, 0.25],
      ["f1", 2, 3, 0],
    ]);
    expect(rows.every(({ a, b }) => a.n === 4 && b.n === 6)).toBe(true);
  });

  it("are not separable by the conservative Log Ratio, and clear only where the interval leaves out 0", () => {
    expect(rows.map(({ conservative }) => conservative)).toEqual([0, 0, 0, 0]);
    expect(rows.map(({ reading }) => reading)).toEqual(["clear", "unclear", "unclear", "unclear"]);
  });

  it("lead to evidence of exactly the readouts counted on either side, or lacking it", () => {
    for (const row of rows) {
      for (const side of ["a", "b"] as const) {
        const evidence = collectEvidence(corpus, EMPTY_FILTER, evidenceOfSide(USA_AND_REST, row, side));
        expect(evidence.readouts).toHaveLength(row[side].hits === 0 ? row[side].n : row[side].hits);
        expect(evidence.searched).toHaveLength(row[side].n);
      }
    }
  });

  it("say nothing with fewer than four readouts in a group", () => {
    const view = viewGroupKeyness(corpus, EMPTY_FILTER, { pair: USA_AND_FRA, of: "phrases" });
    expect(view.rows.map(({ b, interval, reading }) => [b.n, interval, reading])).toEqual(view.rows.map(() => [3, null, "thin"]));
  });

  it("say in every row of the table what is compared", () => {
    const { columns } = viewGroupKeyness(corpus, EMPTY_FILTER, { pair: USA_AND_REST, of: "phrases" });
    const [row] = rows;
    const valueOf = (id: string): unknown => row && columns.find((column) => column.id === id)?.value(row);
    expect([valueOf("groupA"), valueOf("groupB"), valueOf("phrase"), valueOf("readoutsA"), valueOf("nB")]).toEqual(["with:USA", "rest", "w0", 4, 6]);
    // Fisher's exact test of 4 of 4 and 0 of 6: one table of the 210 ways to choose four of ten.
    expect(valueOf("fisherExact")).toBeCloseTo(1 / 210, 12);
  });

  it("give no rows where a group is empty", () => {
    expect(viewGroupKeyness(corpus, { ...EMPTY_FILTER, counterparts: ["USA"] }, { pair: USA_AND_REST, of: "phrases" }).rows).toEqual([]);
  });
});

describe("twelve readouts and more", () => {
  // Six a side. Family 0: 6 and 0 (LRC 0.2356: bound 0.025^(1/6) = 0.5407, odds 1.1774); family 1: 5 and 0, no LRC, difference 5/6; family 2: 1 and 6.
  const corpus = corpusWith(
    Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? (["usa", index === 10 ? [0, 2] : [0, 1]] as const) : (["fra", [2]] as const))),
    3,
  );

  it("stand in order of the conservative Log Ratio before the difference", () => {
    const { rows } = viewGroupKeyness(corpus, EMPTY_FILTER, { pair: USA_AND_FRA, of: "phrases" });
    expect(rows.map(({ subject, a, b }) => [subject.kind === "phrase" && subject.family.id, a.hits, b.hits])).toEqual([
      ["f0", 6, 0],
      ["f1", 5, 0],
      ["f2", 1, 6],
    ]);
    expect(rows[0]?.conservative).toBeCloseTo(0.2356, 3);
    expect(rows[1]?.conservative).toBe(0);
  });
});

describe("topics of two groups", () => {
  const corpus = tinyCorpus();

  it("are counted in readouts, and a topic filter leaves the denominators", () => {
    const counts = (topics: readonly string[]): unknown =>
      viewGroupKeyness(corpus, { ...EMPTY_FILTER, topics }, { pair: USA_AND_REST, of: "topics" }).rows.map(({ subject, a, b }) => [subject.kind === "topic" && subject.topic.id, a, b]);
    expect(counts([])).toEqual([
      ["ships", { hits: 1, n: 3 }, { hits: 0, n: 2 }],
      ["sea", { hits: 2, n: 3 }, { hits: 1, n: 2 }],
    ]);
    expect(counts(["ships"])).toEqual([
      ["ships", { hits: 1, n: 3 }, { hits: 0, n: 2 }],
      ["sea", { hits: 1, n: 3 }, { hits: 0, n: 2 }],
    ]);
  });
});

describe("listPeople", () => {
  it("counts with a name the readouts of longer forms of it", () => {
    const named = (...names: string[]) => ({ people: names.map((name) => ({ name, role: null, country: null })) });
    const corpus = corpusOf(
      [
        [meeting("2020-01-01-usa", named("Austin", "Kishi")), textOf(sentence("One."))],
        [meeting("2020-01-02-usa", named("Lloyd Austin")), textOf(sentence("Two."))],
      ],
      [],
      [],
    );
    expect(listPeople(corpus)).toEqual([
      { name: "Austin", readouts: 2 },
      { name: "Kishi", readouts: 1 },
      { name: "Lloyd Austin", readouts: 1 },
    ]);
  });
});

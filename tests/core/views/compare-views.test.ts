import { describe, expect, it } from "vitest";
import type { Ladder } from "#core/analysis/statements/strength-of.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { comparePhrases } from "#core/views/compare-phrases.ts";
import { foldRows, layOutRows, type CompareRow } from "#core/views/compare-rows.ts";
import { compareStatements } from "#core/views/compare-statements.ts";
import { chooseSides, findText, listTexts } from "#core/views/compare-texts.ts";
import { compareTopics } from "#core/views/compare-topics.ts";
import { compareTexts, countDaysBetween, findTopicsElsewhere, type Comparison } from "#core/views/compare-view.ts";
import { predecessorsOf } from "#core/views/predecessors.ts";
import { comparedCorpus, FIRST, SECOND } from "../../support/compared-corpus.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = comparedCorpus();

function compare(a: string, b: string): Comparison {
  const [first, second] = [findText(corpus, a), findText(corpus, b)];
  if (first === null || second === null) throw new Error("the corpus lacks them");
  return compareTexts(corpus, first, second);
}

const comparison = compare(FIRST, SECOND);

const show = ({ groups, pointers }: CompareRow): string => {
  const all = groups.map((index) => {
    const group = comparison.alignment.groups[index];
    return `${group?.a.join("+") ?? ""}>${group?.b.join("+") ?? ""}`;
  });
  return [...all, ...pointers.map(({ side, sentence: at }) => `(${side}${at})`)].join(" ");
};

describe("predecessorsOf", () => {
  it("goes back to the last readout that shares a counterpart, and knows none for the undated", () => {
    const before = [...predecessorsOf(tinyCorpus())].map(([id, readout]) => [id, readout.id]);
    expect(before).toEqual([
      ["2021-06-05-usa", "2020-01-10-usa"],
      ["2021-07-aus-usa", "2021-06-05-usa"],
    ]);
  });
});

describe("chooseSides", () => {
  const refs = (a: string | null, b: string | null, of = corpus) => {
    const sides = chooseSides(of, a, b);
    return [sides.a?.ref, sides.b?.ref];
  };

  it("takes the latest readout that has a predecessor, unless told", () => {
    expect(refs(null, null, tinyCorpus())).toEqual(["2021-06-05-usa", "2021-07-aus-usa"]);
  });

  it("finds the neighbour of the side that is given", () => {
    expect(refs(null, "2021-06-05-usa", tinyCorpus())).toEqual(["2020-01-10-usa", "2021-06-05-usa"]);
    expect(refs("2020-01-10-usa", null, tinyCorpus())).toEqual(["2020-01-10-usa", "2021-06-05-usa"]);
    expect(refs("2020-03-01-fra", null, tinyCorpus())).toEqual(["2020-03-01-fra", undefined]);
  });

  it("keeps what is not known, and invents no account", () => {
    expect(chooseSides(corpus, "nothing", SECOND).a).toEqual({ ref: "nothing", text: null });
    expect(findText(corpus, `${FIRST}~2`)?.account).toBe(2);
    expect(findText(corpus, `${FIRST}~3`)).toBeNull();
    expect(findText(corpus, `${FIRST}~1`)).toBeNull();
  });
});

describe("compareTexts", () => {
  it("counts groups by kind; what moved is of two kinds", () => {
    expect(comparison.counts).toEqual({ same: 5, reworded: 2, moved: 1, split: 1, joined: 0, new: 1, dropped: 1 });
  });

  it("counts the days between, not where a day is not known", () => {
    expect(countDaysBetween(comparison.a, comparison.b)).toBe(36);
    expect(countDaysBetween(comparison.b, comparison.a)).toBe(-36);
    const [month] = listTexts({ ...comparison.a.readout, meeting: meeting("2021-07-usa", { date: "2021-07" }) });
    if (!month) throw new Error("it has an account");
    expect(countDaysBetween(comparison.a, month)).toBeNull();
  });

  it("says where a topic goes on, or that it does not", () => {
    const dropped = comparison.alignment.groups.find(({ kind }) => kind === "dropped")?.a[0] ?? -1;
    expect(findTopicsElsewhere(corpus, comparison.a, dropped, comparison.b)).toEqual([
      { topic: "base", sentences: [] },
      { topic: "sea", sentences: [3] },
    ]);
  });
});

describe("layOutRows", () => {
  it("keeps to the second text and points at what stands elsewhere", () => {
    // Sentence 5 of the first moved up to 2; parts of 3 stand at 4 and 7, the longer one leads.
    expect(layOutRows(comparison).map(show)).toEqual(["0>0", "1>1", "5>2", "2>3", "3>4+7", "4> (a5)", "6>5", "7>6", "(b7)", "8>8", ">9"]);
  });

  it("folds unchanged runs of three and more, and with kinds chosen all that is of others", () => {
    const rows = layOutRows(comparison);
    const folds = (kinds: Parameters<typeof foldRows>[2]) => foldRows(rows, comparison, kinds).map(({ isFolded, rows: inBlock }) => (isFolded ? inBlock.length : inBlock.map(show)));
    expect(folds([])).toEqual([rows.map(show)]);
    expect(folds(["moved"])).toEqual([2, ["5>2"], rows.length - 3]);
    const same = compare(FIRST, FIRST);
    expect(foldRows(layOutRows(same), same, [])).toEqual([{ isFolded: true, rows: layOutRows(same) }]);
  });
});

describe("comparePhrases", () => {
  it("tells reworded, new, absent and kept apart, each with its place", () => {
    const changes = comparePhrases(corpus, comparison.a, comparison.b)?.map(({ family, kind, a, b }) => [family.id, kind, a?.sentence ?? null, b?.sentence ?? null]);
    expect(changes).toEqual([
      ["status quo", "reworded", 2, 3],
      ["thanks", "new", null, 9],
      ["noise", "absent", 4, null],
      ["bridge", "kept", 5, 2],
    ]);
  });

  it("knows no phrases of a further account", () => {
    const further = findText(corpus, `${FIRST}~2`);
    if (further === null) throw new Error("the corpus lacks it");
    expect(comparePhrases(corpus, further, comparison.b)).toBeNull();
  });
});

describe("compareTopics", () => {
  it("lists what only one of the two speaks of", () => {
    const { entered, left } = compareTopics(corpus, comparison.a, comparison.b);
    expect(entered).toEqual([]);
    expect(left.map(({ topic, sentence: at }) => [topic.id, at])).toEqual([["base", 4]]);
  });
});

describe("compareStatements", () => {
  const say = (text: string, ...statements: readonly (readonly [Sentence["statements"][number]["actor"], string, number])[]): Sentence => ({
    ...sentence(text),
    statements: statements.map(([actor, verb, strength], at) => ({ actor, who: null, verb, strength, negated: false, start: at, end: at + 1 })),
  });
  const pairOf = (a: Sentence, b: Sentence): Comparison => {
    const pair = corpusOf([[meeting("2021-01-01-usa"), textOf(a)], [meeting("2021-02-02-usa"), textOf(b)]], [], []);
    const [first, second] = [findText(pair, "2021-01-01-usa"), findText(pair, "2021-02-02-usa")];
    if (first === null || second === null) throw new Error("the corpus has both");
    return compareTexts(pair, first, second);
  };
  const read = (a: Sentence, b: Sentence, ladder: Ladder = new Map()) =>
    compareStatements(pairOf(a, b), ladder).map((change) => [change.kind, change.a?.statement.verb ?? null, change.b?.statement.verb ?? null, ...(change.kind === "changed" ? [change.isOtherActor, change.rungs.to - change.rungs.from] : [])]);

  it("finds another actor, another strength, and what came or went; the most telling first", () => {
    const before = say("The Secretary affirmed that the treaty applies to the islands and welcomed talks.", ["counterpart", "affirm", 4], ["counterpart", "welcome", 2]);
    const after = say("The Ministers affirmed that the treaty applies to the islands, and urged restraint and talks.", ["joint", "affirm", 4], ["joint", "urge", 5]);
    // Affirm goes with affirm though others say it; what is left of each goes together.
    expect(read(before, after)).toEqual([
      ["changed", "welcome", "urge", true, 3],
      ["changed", "affirm", "affirm", true, 0],
    ]);
    expect(read(before, say(before.text.replace(" and welcomed talks", " today"), ["counterpart", "affirm", 4]))).toEqual([["gone", "welcome", null]]);
    expect(read(say(after.text.replace(", and urged restraint and talks", " now"), ["joint", "affirm", 4]), after)).toEqual([["added", null, "urge"]]);
  });

  it("measures by the ladder in use", () => {
    const [before, after] = [say("They noted the new radar on the hill.", ["joint", "note", 2]), say("They welcomed the new radar on the hill.", ["joint", "welcome", 3])];
    expect(read(before, after)).toEqual([["changed", "note", "welcome", false, 1]]);
    // "note" is shipped on rung 2; four rungs higher it is three above "welcome".
    expect(read(before, after, new Map([["note", 6]]))).toEqual([["changed", "note", "welcome", false, -3]]);
  });

  it("is silent where the same is said by the same", () => {
    const welcome = (text: string): Sentence => say(text, ["joint", "welcome", 2]);
    expect(read(welcome("The Ministers welcomed the new radar on the hill."), welcome("The Ministers welcomed the new radar on that hill."))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { viewTopicByParty } from "#core/views/topic-by-party.ts";
import { viewTopicByPeriod } from "#core/views/topic-by-period.ts";
import { viewTopicByReadout } from "#core/views/topic-by-readout.ts";
import { viewTopicPairs } from "#core/views/topic-cooccurrence.ts";
import { viewTopicMultiples } from "#core/views/topic-multiples.ts";
import { matrixEvidence, viewTopicMatrix } from "#core/views/topic-matrix.ts";
import { TOPIC_MEASURES, measureTopic, rangeOfMeasure, type TopicOptions } from "#core/views/topic-measure.ts";
import type { View } from "#core/views/view.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus, topic } from "../../support/tiny-corpus.ts";

const SEA: TopicOptions = { topic: "sea", measure: "share" };
const SHIPS_ONLY: Filter = { ...EMPTY_FILTER, topics: ["ships"] };

describe("viewTopicByParty", () => {
  it("counts under each counterpart, in the corpus's order", () => {
    const { rows, n } = viewTopicByParty(tinyCorpus(), EMPTY_FILTER, SEA);
    // USA: 10 + 7 + 4 words, of which 3 sentences speak of the sea; the meeting of 2021-07 counts for AUS and USA.
    expect(rows.map((row) => [row.party, row.readouts, row.n, row.mentions])).toEqual([
      ["USA", 2, 3, 3],
      ["FRA", 1, 1, 1],
      ["AUS", 0, 1, 0],
      ["GBR", 0, 1, 0],
    ]);
    expect(rows[0]?.perThousand).toBeCloseTo(3000 / 21, 10);
    expect(n).toBe(5);
  });

  it("gives an interval from four readouts on", () => {
    expect(viewTopicByParty(tinyCorpus(), EMPTY_FILTER, SEA).rows.every((row) => row.interval === null)).toBe(true);
    const four = ["2020-01-01-usa", "2020-01-02-usa", "2020-01-03-usa", "2020-01-04-usa"];
    const corpus = corpusOf(four.map((id) => [meeting(id), textOf(sentence("Nothing."))]), [topic("sea", "Sea")], []);
    const [row] = viewTopicByParty(corpus, EMPTY_FILTER, SEA).rows;
    // 0 of 4: the upper bound is z²/(4 + z²) = 3.841459 / 7.841459.
    expect(row?.interval?.low).toBe(0);
    expect(row?.interval?.high).toBeCloseTo(0.4899, 4);
  });

  it("leaves out counterparts of which nothing was searched, and says where a topic filter leaves nothing to count", () => {
    expect(viewTopicByParty(tinyCorpus(), { ...EMPTY_FILTER, from: "2021-01-01" }, SEA).rows.map(({ party }) => party)).toEqual(["USA", "AUS"]);
    expect(viewTopicByParty(tinyCorpus(), SHIPS_ONLY, SEA).rows.map(({ party, counted, n }) => [party, counted, n])).toEqual([
      ["USA", 1, 3],
      ["FRA", 0, 1],
      ["AUS", 0, 1],
      ["GBR", 0, 1],
    ]);
  });
});

describe("viewTopicByPeriod", () => {
  it("counts by the years that have readouts; an undated readout lies in none", () => {
    const { rows, n } = viewTopicByPeriod(tinyCorpus(), EMPTY_FILTER, SEA);
    expect(rows.map((row) => [row.period, row.readouts, row.n, row.mentions])).toEqual([
      ["2020", 2, 2, 3],
      ["2021", 1, 2, 1],
    ]);
    // 2020: 3 sentences in 15 words; 2021: 1 in 11.
    expect(rows.map((row) => row.perThousand)).toEqual([200, 1000 / 11]);
    expect(n).toBe(5);
  });

  it("has no period where no readout is dated", () => {
    expect(viewTopicByPeriod(tinyCorpus(), { ...EMPTY_FILTER, counterparts: ["GBR"] }, SEA).rows).toEqual([]);
  });
});

describe("viewTopicByReadout", () => {
  it("has a row for every readout searched, absent ones too", () => {
    const { rows } = viewTopicByReadout(tinyCorpus(), EMPTY_FILTER, SEA);
    expect(rows.map(({ readout, mentions, perThousand }) => [readout.id, mentions, perThousand])).toEqual([
      ["2020-01-10-usa", 2, 200],
      ["2020-03-01-fra", 1, 200],
      ["2021-06-05-usa", 1, 1000 / 7],
      ["2021-07-aus-usa", 0, 0],
      ["undated-gbr", 0, 0],
    ]);
  });

  it("does not take what a topic filter leaves out for absence", () => {
    const { rows, columns } = viewTopicByReadout(tinyCorpus(), SHIPS_ONLY, SEA);
    expect(rows.map(({ isCounted, mentions }) => [isCounted, mentions])).toEqual([[false, 0], [false, 0], [true, 1], [false, 0], [false, 0]]);
    const mentions = columns.find(({ id }) => id === "mentions");
    expect(rows.map((row) => mentions?.value(row))).toEqual([null, null, 1, null, null]);
  });
});

describe("viewTopicMatrix", () => {
  it("has a cell for every topic and readout, most frequent topic first", () => {
    const { rows } = viewTopicMatrix(tinyCorpus(), EMPTY_FILTER, { by: "readout", measure: "mentions", order: "frequency" });
    const line = (id: string): number[] => rows.filter((row) => row.topic.id === id).map(({ mentions }) => mentions);
    expect([...new Set(rows.map((row) => row.topic.id))]).toEqual(["sea", "ships"]);
    expect(line("sea")).toEqual([2, 1, 1, 0, 0]);
    expect(line("ships")).toEqual([0, 0, 1, 0, 0]);
    expect(rows[0]?.total).toMatchObject({ readouts: 3, n: 5, mentions: 4 });
  });

  it("counts by counterpart", () => {
    const { rows } = viewTopicMatrix(tinyCorpus(), EMPTY_FILTER, { by: "party", measure: "share", order: "frequency" });
    expect(rows.filter((row) => row.topic.id === "sea").map((row) => [row.column.id, row.readouts, row.n])).toEqual([
      ["USA", 2, 3],
      ["FRA", 1, 1],
      ["AUS", 0, 1],
      ["GBR", 0, 1],
    ]);
  });

  it("counts more than 60 readouts by period", () => {
    const days = Array.from({ length: 61 }, (_, day) => `2020-0${day < 30 ? 1 : 3}-${String((day % 30) + 1).padStart(2, "0")}-x${day}`);
    const corpus = corpusOf(days.map((id) => [meeting(id, { counterparts: ["USA"] }), textOf(sentence("The sea.", { sea: "sea" }))]), [topic("sea", "Sea")], []);
    const { rows } = viewTopicMatrix(corpus, EMPTY_FILTER, { by: "readout", measure: "share", order: "frequency" });
    expect(rows.map((row) => [row.column.id, row.readouts, row.n])).toEqual([
      ["2020-01", 30, 30],
      ["2020-03", 31, 31],
    ]);
  });
});

describe("measureTopic", () => {
  it("gives share, sentences or sentences per 1,000 words", () => {
    const [row] = viewTopicByPeriod(tinyCorpus(), EMPTY_FILTER, SEA).rows;
    expect(row && TOPIC_MEASURES.map((measure) => measureTopic(row, measure))).toEqual([1, 3, 200, 1]);
  });

  it("is the share of all sentences, coded or not", () => {
    const [usa] = viewTopicByParty(tinyCorpus(), EMPTY_FILTER, SEA).rows;
    // 3 of 2 + 2 + 1 sentences. Without the first readout 1 of 3 is left, without the second 2 of 3, without the third 3 of 4.
    expect(usa?.sentences).toBe(5);
    expect(usa?.shareOfSentences).toBe(3 / 5);
    expect(usa && rangeOfMeasure(usa, "sentences")).toEqual({ low: 1 / 3, high: 3 / 4 });
  });
});

const COUNTS_READOUTS: ReadonlySet<string> = new Set(["readoutsWith", "pairReadouts", "firstHalf", "secondHalf"]);

/** Each number with evidence against what the evidence drawer would list for it. */
function compareWithEvidence<Row>(corpus: Corpus, filter: Filter, { rows, columns }: View<Row>): void {
  for (const row of rows) {
    for (const { id, value, evidence } of columns) {
      const drawn = value(row);
      if (evidence === undefined || drawn === null || drawn === 0) continue;
      const found = collectEvidence(corpus, filter, evidence(row));
      expect(COUNTS_READOUTS.has(id) ? found.readouts.length : found.sentences.length, id).toBe(drawn);
    }
  }
}

describe("evidence", () => {
  it("lists exactly what every number counts, under any filter", () => {
    const corpus = tinyCorpus();
    const filters = fc.record({
      from: fc.constantFrom(null, "2020-02-01", "2021-01-01"),
      to: fc.constantFrom(null, "2020-12-31"),
      counterparts: fc.subarray(["USA", "FRA", "AUS", "GBR"]),
      modes: fc.constant([]),
      topics: fc.subarray(["sea", "ships"]),
    });
    fc.assert(
      fc.property(filters, fc.constantFrom("sea", "ships"), (filter, id) => {
        const options: TopicOptions = { topic: id, measure: "mentions" };
        compareWithEvidence(corpus, filter, viewTopicByParty(corpus, filter, options));
        compareWithEvidence(corpus, filter, viewTopicByPeriod(corpus, filter, options));
        compareWithEvidence(corpus, filter, viewTopicByReadout(corpus, filter, options));
        compareWithEvidence(corpus, filter, viewTopicPairs(corpus, filter, { rank: "together", order: "frequency" }));
        compareWithEvidence(corpus, filter, viewTopicMultiples(corpus, filter, { measure: "share", order: "change" }));
        compareWithEvidence(corpus, filter, viewTopicMatrix(corpus, filter, { by: "readout", measure: "mentions", order: "frequency" }));
        compareWithEvidence(corpus, filter, viewTopicMatrix(corpus, filter, { by: "party", measure: "mentions", order: "frequency" }));
      }),
    );
  });

  it("lists the readouts searched for an empty cell", () => {
    const corpus = tinyCorpus();
    const empty = viewTopicMatrix(corpus, EMPTY_FILTER, { by: "readout", measure: "mentions", order: "frequency" }).rows.filter((row) => row.mentions === 0);
    const found = empty.map((row) => collectEvidence(corpus, EMPTY_FILTER, matrixEvidence(row)));
    expect(found.map(({ readouts }) => readouts.map(({ id }) => id))).toEqual(empty.map((row) => [row.column.id]));
  });
});

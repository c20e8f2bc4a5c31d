import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { viewMeetingTimeline } from "#core/views/meeting-timeline.ts";
import { viewPhraseLanes } from "#core/views/phrase-lanes.ts";
import { viewTopicFrequency } from "#core/views/topic-frequency.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = tinyCorpus();

describe("viewTopicFrequency", () => {
  it("counts readouts, sentences and rates over what was searched", () => {
    const { rows, n } = viewTopicFrequency(corpus, EMPTY_FILTER, undefined);
    expect(n).toBe(5);
    expect(rows.map((row) => [row.topic.id, row.readouts, row.mentions])).toEqual([["sea", 3, 4], ["ships", 1, 1]]);
    expect(rows[0]?.share).toBeCloseTo(3 / 5, 10);
    // 4 coded sentences in 29 words.
    expect(rows[0]?.perThousand).toBeCloseTo(137.931, 3);
    expect(rows[0]?.byReadout.map(({ mentions }) => mentions)).toEqual([2, 1, 1, 0, 0]);
  });

  it("keeps the denominators under a topic filter", () => {
    const { rows, n } = viewTopicFrequency(corpus, { ...EMPTY_FILTER, topics: ["ships"] }, undefined);
    expect(n).toBe(5);
    expect(rows.map((row) => [row.topic.id, row.readouts, row.mentions])).toEqual([["ships", 1, 1], ["sea", 1, 1]]);
  });

  it("gives no interval for fewer than four readouts, and no share for none", () => {
    expect(viewTopicFrequency(corpus, { ...EMPTY_FILTER, counterparts: ["FRA"] }, undefined).rows[0]).toMatchObject({ n: 1, share: 1, interval: null });
    expect(viewTopicFrequency(corpus, { ...EMPTY_FILTER, counterparts: ["XYZ"] }, undefined).rows[0]).toMatchObject({ n: 0, share: null, perThousand: null });
  });
});

describe("viewMeetingTimeline", () => {
  it("puts a meeting of three in both lanes and counts it once", () => {
    const { rows, n } = viewMeetingTimeline(corpus, { ...EMPTY_FILTER, modes: ["video"] }, undefined);
    expect(rows.map((row) => row.party)).toEqual(["USA", "AUS"]);
    expect(n).toBe(1);
  });
});

describe("viewPhraseLanes", () => {
  it("says which wording stands in which readout", () => {
    const [row] = viewPhraseLanes(corpus, EMPTY_FILTER, undefined).rows;
    expect(row).toMatchObject({ hits: 4, readouts: 3, n: 5 });
    expect(row?.byReadout.map(({ hits, variants }) => [hits, variants])).toEqual([[2, ["calm sea"]], [1, ["calm sea"]], [1, ["rough sea"]], [0, []], [0, []]]);
  });

  it("leaves out families without a hit under the filter", () => {
    expect(viewPhraseLanes(corpus, { ...EMPTY_FILTER, counterparts: ["GBR"] }, undefined)).toMatchObject({ rows: [], n: 1 });
  });
});

describe("every column that leads to evidence", () => {
  const filters = [EMPTY_FILTER, { ...EMPTY_FILTER, topics: ["ships"] }, { ...EMPTY_FILTER, from: "2020-02-01", to: "2021-06-30" }];
  it.each(filters)("has the count of what the drawer lists, under %o", (filter) => {
    const cells = [
      ...viewTopicFrequency(corpus, filter, undefined).rows.flatMap((row) =>
        viewTopicFrequency(corpus, filter, undefined).columns.flatMap((column) => (column.evidence ? [{ id: column.id, value: column.value(row), query: column.evidence(row) }] : [])),
      ),
      ...viewPhraseLanes(corpus, filter, undefined).rows.flatMap((row) =>
        viewPhraseLanes(corpus, filter, undefined).columns.flatMap((column) => (column.evidence ? [{ id: column.id, value: column.value(row), query: column.evidence(row) }] : [])),
      ),
    ];
    expect(cells.length).toBeGreaterThan(0);
    for (const { id, value, query } of cells) {
      const evidence = collectEvidence(corpus, filter, query);
      expect(id === "readoutsWith" ? evidence.readouts.length : evidence.hits).toBe(value);
    }
  });
});

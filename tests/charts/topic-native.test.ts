import { describe, expect, it } from "vitest";
import "#i18n/parts/topics.ts";
import { chartDates, chartParties, chartPeriods, chartReadouts } from "#charts/topic-native.ts";
import { topicFrequencyChart } from "#charts/topic-frequency-chart.tsx";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { tabulate } from "#core/views/tabulate.ts";
import type { View } from "#core/views/view.ts";
import { viewTopicByParty } from "#core/views/topic-by-party.ts";
import { viewTopicByPeriod } from "#core/views/topic-by-period.ts";
import { viewTopicByReadout } from "#core/views/topic-by-readout.ts";
import { publicCorpus } from "../support/public-corpus.ts";

const corpus = publicCorpus();
const topic = "taiwan";

/** A column of the table that stands beside the chart. */
function columnOf<Row>(view: View<Row>, id: string): unknown[] {
  const { heads, rows } = tabulate(view);
  const at = heads.findIndex((head) => head.id === id);
  expect(at, id).toBeGreaterThanOrEqual(0);
  return rows.map(({ cells }) => cells[at]);
}

describe("a chart for slides has the numbers of its table", () => {
  it("topics by share of readouts, with their intervals", () => {
    const view = topicFrequencyChart.view(corpus, EMPTY_FILTER, undefined);
    const [series] = topicFrequencyChart.native?.(view, corpus, undefined)?.series ?? [];
    expect(series?.values).toEqual(columnOf(view, "share"));
    expect(series?.interval?.low).toEqual(columnOf(view, "intervalLow"));
    expect(series?.interval?.high).toEqual(columnOf(view, "intervalHigh"));
  });

  it.each([["share", "share"], ["mentions", "mentions"], ["rate", "perThousand"], ["sentences", "shareOfSentences"]] as const)("a topic by counterpart, by %s", (measure, column) => {
    const view = viewTopicByParty(corpus, EMPTY_FILTER, { topic, measure });
    const chart = chartParties(view.rows, corpus, measure);
    expect(chart?.series.map(({ values }) => values)).toEqual([columnOf(view, column)]);
    expect(chart?.categoryTones).toEqual(corpus.counterparts.map((_, index) => Math.min(index, 7)));
  });

  it("a topic by meeting: its sentences, where a share of one readout would say nothing", () => {
    const view = viewTopicByReadout(corpus, EMPTY_FILTER, { topic, measure: "share" });
    expect(chartReadouts(view.rows, corpus, "share")?.series[0]?.values).toEqual(columnOf(view, "mentions"));
  });

  it("a topic by day: each readout in the series of its counterpart, a gap in the others", () => {
    const view = viewTopicByReadout(corpus, EMPTY_FILTER, { topic, measure: "mentions" });
    const chart = chartDates(view.rows, corpus, "mentions");
    const drawn = chart?.categories.map((_, index) => chart.series.flatMap(({ values }) => values[index] ?? []));
    expect(drawn).toEqual(columnOf(view, "mentions").map((value) => [value]));
    expect(chart?.categories).toEqual(columnOf(view, "date"));
    expect(chartDates(view.rows, corpus, "share")).toBeNull();
  });

  it("a topic by period: a period without a readout is a gap between the others", () => {
    const view = viewTopicByPeriod(corpus, EMPTY_FILTER, { topic, measure: "share" });
    const [first, , ...later] = view.rows;
    const chart = chartPeriods(first === undefined ? [] : [first, ...later], "share");
    expect(chart?.categories).toEqual(["2020", "2021", "2022", "2023"]);
    expect(chart?.series[0]?.values).toEqual([first?.share, null, ...later.map(({ share }) => share)]);
  });
});

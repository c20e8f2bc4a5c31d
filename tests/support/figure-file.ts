import type { FigureFile } from "#export/figure-file.ts";

/** What a file of a figure holds, by hand. */
export const figureFile = (part: Partial<FigureFile> = {}): FigureFile => ({
  id: "topic-frequency",
  title: "Topics by share of readouts",
  how: "Dot: share of the readouts.",
  facts: {
    filter: "with the United States",
    n: 5,
    total: 6,
    source: "Source: a ministry.",
    language: "English summaries; the Japanese text governs.",
    dataset: "v1",
    address: "https://atlas.example/#/topics?with=USA",
    handling: "",
    savedOn: "2026-11-22",
  },
  heads: [],
  rows: [],
  evidence: [],
  native: null,
  ...part,
});

import type { NativeChart } from "#core/views/native-chart.ts";
import type { EvidenceLine, FigureFile, FileFacts, FileSlide, Picture } from "#export/figure-file.ts";

export const facts = (part: Partial<FileFacts> = {}): FileFacts => ({
  filter: "United States, Jan 2021 to Dec 2022",
  n: 4,
  total: 10,
  source: "Source: Japan Ministry of Defense website.",
  language: "English wording.",
  dataset: "abc123",
  address: "https://atlas.example/#/topics?with=USA~GBR&from=2021-01-01",
  handling: "",
  savedOn: "2026-11-22",
  ...part,
});

export const barChart: NativeChart = {
  kind: "bar",
  categories: ["Taiwan & the Strait", "Cyber <defence>", "Space"],
  series: [{ name: "Share of readouts", values: [0.75, null, 0.25], interval: { low: [0.3, null, null], high: [0.95, null, null] } }],
  valueTitle: "Share of readouts",
  format: "percent",
  categoryTones: [0, 1, 9],
};

const evidence = (count: number): EvidenceLine[] =>
  Array.from({ length: count }, (_, index) => ({ id: `m:${index}`, readout: "United States, 1 Mar 2021", date: "2021-03-01", text: `Sentence ${index + 1} was said.`, citation: `Readout of ${index + 1} March 2021, sentence ${index + 1}` }));

export const figureFile = (part: Partial<FigureFile> = {}): FigureFile => ({
  id: "topic-frequency",
  title: "Topics by share of readouts",
  how: "Dot: share of 4 readouts; line: 95% interval.",
  facts: facts(),
  heads: [
    { id: "topic", label: "Topic", kind: "topic", hasApproximate: false },
    { id: "share", label: "Share", kind: "share", hasApproximate: false },
  ],
  rows: [
    { cells: ["taiwan", 0.75], shown: ["Taiwan & the Strait", "75%"], approximate: [false, false], sentences: ["m:0"] },
    { cells: ["space", 0.25], shown: ["Space", "25%"], approximate: [false, false], sentences: ["m:1"] },
  ],
  evidence: evidence(2),
  native: null,
  ...part,
});

export const withEvidence = (count: number): FigureFile => figureFile({ evidence: evidence(count) });

export const picture: Picture = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300"><rect width="720" height="300"/></svg>', width: 720, height: 300 };

/** One pixel. */
export const PNG = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), (sign) => sign.charCodeAt(0));

export const figureSlide = (file: FigureFile, part: { title?: string; notes?: string; pictures?: readonly Picture[]; leftParts?: number } = {}): FileSlide => ({ kind: "figure", title: file.title, notes: "", file, pictures: [picture], leftParts: 0, ...part });

export const deckFacts = { title: "Briefing", handling: "", savedOn: "2026-11-22", rasterise: () => Promise.resolve(PNG) };

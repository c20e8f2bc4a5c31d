import { describe, expect, it } from "vitest";
import { topicFrequencyChart } from "#charts/topic-frequency-chart.tsx";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { tabulate } from "#core/views/tabulate.ts";
import { buildFigureFile } from "#pages/export/build-figure-file.ts";
import { fitRatio } from "#pages/export/fit-ratio.ts";
import { cleanFileName, nameFile } from "#pages/export/name-file.ts";
import { writeLink } from "#state/write-link.ts";
import { parseUrlState } from "#state/url-state.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = tinyCorpus();

const build = (search: string, handling = "") => {
  const view = topicFrequencyChart.view(corpus, parseUrlState(search).filter, undefined);
  const figure = { id: "topic-frequency", title: "Topics", how: "A dot is a share.", table: tabulate(view), native: null };
  return buildFigureFile({ corpus, figure, address: { pathname: "/", search }, handling, savedOn: "2026-11-22" });
};

describe("buildFigureFile", () => {
  it("says under which filter, of how many readouts, from where", () => {
    const { facts } = build("?from=2021-01-01&with=USA~GBR", "For internal use");
    expect(facts.filter).toBe("from 1 Jan 2021; with United States or United Kingdom");
    expect(facts.total).toBe(corpus.readouts.length);
    expect(facts.address).toMatch(/#\/\?from=2021-01-01&with=USA~GBR$/u);
    expect(facts.handling).toBe("For internal use");
    expect(build("").facts.filter).toBe("none, all readouts");
  });

  it("has each row's numbers raw and as on the screen, and the sentences that they count", () => {
    const { heads, rows, evidence } = build("");
    const at = (id: string): number => heads.findIndex((head) => head.id === id);
    const sea = rows.find(({ cells }) => cells[at("topic")] === "sea");
    // 3 of 5 readouts have it, in 4 sentences.
    expect([sea?.cells[at("share")], sea?.shown[at("share")]]).toEqual([0.6, "60%"]);
    expect(sea?.shown[at("topic")]).toBe("Sea");
    expect(sea?.sentences).toHaveLength(4);
    const known = new Set(evidence.map(({ id }) => id));
    expect(sea?.sentences.every((id) => known.has(id))).toBe(true);
    expect(known.size).toBe(evidence.length);
  });
});

describe("nameFile", () => {
  const name = (search: string): string => nameFile(build(search), parseUrlState(search).filter);

  it("says what is in the file", () => {
    expect(name("")).toBe(`readout-atlas_topic-frequency_data-${corpus.manifest.datasetVersion}`);
    expect(name("?with=USA~GBR&from=2021-01-01&to=2022-12-31&mode=telephone&topic=sea")).toBe(
      `readout-atlas_topic-frequency_USA+GBR_2021-01-01_to_2022-12-31_telephone_sea_data-${corpus.manifest.datasetVersion}`,
    );
    expect(name("?to=2022-12-31")).toContain("_to_2022-12-31_");
  });

  it("holds no sign that a system refuses, whatever the address says", () => {
    expect(nameFile(build(""), { ...EMPTY_FILTER, counterparts: ["../..\\a:b|c"] })).not.toMatch(/[\\/:|]|\.\./u);
  });
});

describe("cleanFileName", () => {
  it("keeps what was typed as far as systems allow", () => {
    expect(cleanFileName("Übersicht: Q3/2021?", "x")).toBe("Übersicht Q32021");
    expect(cleanFileName(" ... ", "proposed")).toBe("proposed");
  });
});

describe("fitRatio", () => {
  it("adds room and never stretches", () => {
    expect(fitRatio(960, 400, "16:9")).toEqual({ width: 960, height: 540 });
    expect(fitRatio(960, 720, "16:9")).toEqual({ width: 1280, height: 720 });
    expect(fitRatio(960, 401, "free")).toEqual({ width: 960, height: 401 });
  });
});

describe("writeLink", () => {
  it("is a whole address, and of an app on a disk only the part that holds elsewhere", () => {
    const view = { pathname: "/map", search: "?with=USA" };
    expect(writeLink(view, { protocol: "https:", origin: "https://atlas.example", pathname: "/a/" })).toBe("https://atlas.example/a/#/map?with=USA");
    expect(writeLink(view, { protocol: "file:", origin: "null", pathname: "/home/someone/atlas.html" })).toBe("#/map?with=USA");
  });
});

import { describe, expect, it } from "vitest";
import type { NativeChart } from "#core/views/native-chart.ts";
import type { Picture } from "#export/figure-file.ts";
import { barChart, facts, figureFile, figureSlide, picture, PNG, withEvidence } from "./figure-files.ts";
import { notesOf, readDeck, readPackage, slidePath, wordsOf, type ReadPackage } from "./read-deck.ts";

/** The points of each series: the category's or day's place, and the value. */
const pointsOf = (deck: ReadPackage): { readonly name: string; readonly values: readonly (readonly [number, number])[] }[] =>
  [...deck.xml("ppt/charts/chart1.xml").getElementsByTagName("c:ser")].map((series) => ({
    name: series.getElementsByTagName("c:tx")[0]?.textContent.replace(/^Sheet1!\$\w+\$1/u, "") ?? "",
    values: [...(series.getElementsByTagName("c:val")[0] ?? series.getElementsByTagName("c:yVal")[0])?.getElementsByTagName("c:pt") ?? []].map((point) => [Number(point.getAttribute("idx")), Number(point.textContent)] as const),
  }));

/** The sheet behind a chart: what each cell holds. */
function cellsOf(deck: ReadPackage): Record<string, string> {
  const [name = ""] = deck.names.filter((other) => other.endsWith(".xlsx"));
  const sheet = readPackage(deck.files[name] ?? new Uint8Array()).xml("xl/worksheets/sheet1.xml");
  return Object.fromEntries([...sheet.getElementsByTagName("c")].map((cell) => [cell.getAttribute("r") ?? "", cell.textContent]));
}

describe("a slide of a figure", () => {
  it("says what it is, how to read it, under which filter, from whom, which data, and where it is", async () => {
    const deck = await readDeck([figureSlide(figureFile({ native: barChart }))], { handling: "For the minister only" });
    const words = wordsOf(deck, slidePath(1));
    for (const part of ["Topics by share of readouts", "Bar: share of readouts. Line: Wilson 95% interval", "Filter: United States, Jan 2021 to Dec 2022 · 4 readouts of 10", "Source: Japan Ministry of Defense website. English wording.", "Dataset abc123, saved on 22 Nov 2026", "Open in Readout Atlas", "For the minister only"]) {
      expect(words).toContain(part);
    }
    expect(deck.relationsOf(slidePath(1)).find(({ kind }) => kind === "hyperlink")?.target).toBe("https://atlas.example/#/topics?with=USA~GBR&from=2021-01-01");
  });

  it("draws a native chart from the table's numbers, with a gap where there is none, from zero, in the counterparts' colours", async () => {
    const deck = await readDeck([figureSlide(figureFile({ native: barChart }))]);
    expect(pointsOf(deck)).toEqual([{ name: "Share of readouts", values: [[0, 0.75], [2, 0.25]] }]);
    const chart = deck.xml("ppt/charts/chart1.xml");
    expect([...chart.getElementsByTagName("c:cat")].map((element) => [...element.getElementsByTagName("c:v")].map((value) => value.textContent))).toEqual([["Taiwan & the Strait", "Cyber <defence>", "Space"]]);
    expect([...chart.getElementsByTagName("c:min")].map((element) => element.getAttribute("val"))).toEqual(["0"]);
    const tones = [...chart.getElementsByTagName("c:dPt")].map((point) => point.getElementsByTagName("a:srgbClr")[0]?.getAttribute("val"));
    expect(tones).toEqual(["043372", "C0672D", "5A5F66"]);
    expect(chart.getElementsByTagName("c:dispBlanksAs")[0]?.getAttribute("val")).toBe("gap");
  });

  it("draws the interval as arms of its length", async () => {
    const deck = await readDeck([figureSlide(figureFile({ native: barChart }))]);
    const chart = deck.xml("ppt/charts/chart1.xml");
    const arm = (name: string): number[] => [...(chart.getElementsByTagName(name)[0]?.getElementsByTagName("c:pt") ?? [])].map((point) => Number(point.textContent));
    expect(arm("c:plus")[0]).toBeCloseTo(0.2, 10);
    expect(arm("c:minus")[0]).toBeCloseTo(0.45, 10);
    expect(arm("c:plus")).toHaveLength(1);
  });

  it("keeps the same numbers in the workbook, which opens for edits", async () => {
    const cells = cellsOf(await readDeck([figureSlide(figureFile({ native: barChart }))]));
    expect(cells).toMatchObject({ A2: "Taiwan & the Strait", A3: "Cyber <defence>", A4: "Space", B1: "Share of readouts", B2: "0.75", B4: "0.25" });
    expect(cells).not.toHaveProperty("B3");
  });

  it("puts dates at their distance in time", async () => {
    const native: NativeChart = {
      kind: "scatter",
      categories: ["1900-03-01", "2020-12-10", "2021-03-16"],
      series: [{ name: "Australia", tone: 1, values: [1, null, 3] }, { name: "Germany", tone: 2, values: [null, 2, null] }],
      valueTitle: "Sentences",
      format: "integer",
    };
    const deck = await readDeck([figureSlide(figureFile({ native }))]);
    expect(pointsOf(deck)).toEqual([{ name: "Australia", values: [[0, 1], [2, 3]] }, { name: "Germany", values: [[1, 2]] }]);
    // Day 61 of a spreadsheet is 1 March 1900; 10 December 2020 is 44,175.
    const days = [...(deck.xml("ppt/charts/chart1.xml").getElementsByTagName("c:xVal")[0]?.getElementsByTagName("c:pt") ?? [])].map((point) => Number(point.textContent));
    expect(days).toEqual([61, 44_175, 44_271]);
  });

  it("tells who cannot see it what it is", async () => {
    const deck = await readDeck([figureSlide(figureFile({ native: barChart })), figureSlide(figureFile())]);
    for (const number of [1, 2]) {
      const told = [...deck.xml(slidePath(number)).getElementsByTagName("p:cNvPr")].map((element) => element.getAttribute("descr")).filter((text) => text !== null);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(number === 1 ? /^Topics by share of readouts\. Bar: share of readouts\. Line: Wilson 95% interval/u : /^Topics by share of readouts\. Dot: share of 4 readouts; line: 95% interval\.$/u);
    }
  });

  it("runs from right to left where its words do", async () => {
    const deck = await readDeck([figureSlide(figureFile(), { title: "שלום" }), figureSlide(figureFile(), { title: "Shalom שלום" })]);
    const isTurned = (number: number): boolean => deck.xml(slidePath(number)).getElementsByTagName("a:pPr")[0]?.getAttribute("rtl") === "1";
    expect([isTurned(1), isTurned(2)]).toEqual([true, false]);
  });

  it("cuts a title that has no room, and keeps it whole in the notes", async () => {
    const title = Array.from({ length: 900 }, (_, index) => `word${index}`).join(" ");
    const deck = await readDeck([figureSlide(figureFile(), { title })]);
    expect(wordsOf(deck, slidePath(1)).split("\n")[0]).toMatch(/^word0 word1 .*…$/u);
    expect(notesOf(deck, 1)).toContain(title);
  });

  it("follows no address that is none of the web", async () => {
    const deck = await readDeck([figureSlide(figureFile({ facts: facts({ address: "javascript:alert(1)" }) }))]);
    expect(deck.relationsOf(slidePath(1)).filter(({ isOutside }) => isOutside)).toEqual([]);
  });
});

describe("a figure that is too high for a slide", () => {
  const parts = [picture, { ...picture, height: 200 }, { ...picture, height: 100 }];

  it("goes on over several, each with its part, told in the title", async () => {
    const deck = await readDeck([figureSlide(figureFile(), { pictures: parts })]);
    for (const number of [1, 2, 3]) expect(deck.xml(slidePath(number)).getElementsByTagName("p:pic")).toHaveLength(1);
    expect(wordsOf(deck, slidePath(1))).toContain("Topics by share of readouts (1 of 3)");
    expect(wordsOf(deck, slidePath(3))).toContain("Topics by share of readouts (continued, 3 of 3)");
    expect(deck.names).not.toContain(slidePath(4));
    // The sentences counted stand once, in the notes of the first.
    expect(notesOf(deck, 1)).toContain("“Sentence 1 was said.”");
    expect(notesOf(deck, 2)).toBe("Part 2 of 3. The notes of the first part have the sentences counted, and the address.");
  });

  it("says where more parts are left out", async () => {
    const deck = await readDeck([figureSlide(figureFile(), { pictures: parts, leftParts: 2 })]);
    expect(wordsOf(deck, slidePath(2))).not.toContain("It goes on in Readout Atlas.");
    expect(wordsOf(deck, slidePath(3))).toContain("It goes on in Readout Atlas.");
  });

  it("has as many pixels as a screen of 1920 shows of it", async () => {
    const asked: number[] = [];
    const rasterise = (_picture: Picture, width: number): Promise<Uint8Array> => {
      asked.push(width);
      return Promise.resolve(PNG);
    };
    await readDeck([figureSlide(figureFile(), { pictures: [{ ...picture, width: 1164, height: 100 }, { ...picture, width: 460, height: 460 }] })], { rasterise });
    // The room is 12.13 by 4.6 inches of a slide of 13.33 by 7.5.
    expect(asked).toEqual([Math.round((12.13 / (40 / 3)) * 1920), Math.round((4.6 / (40 / 3)) * 1920)]);
  });
});

describe("the notes of a slide", () => {
  it("have the user's own words first, then each sentence with its citation", async () => {
    const deck = await readDeck([figureSlide(withEvidence(2), { notes: "Begin with this." })]);
    expect(notesOf(deck, 1).split("\n").filter((line) => line !== "")).toEqual([
      "Begin with this.",
      "The 2 sentences counted:",
      "“Sentence 1 was said.” (Readout of 1 March 2021, sentence 1)",
      "“Sentence 2 was said.” (Readout of 2 March 2021, sentence 2)",
      "The same in Readout Atlas: https://atlas.example/#/topics?with=USA~GBR&from=2021-01-01",
    ]);
  });

  it("say how many sentences had no room", async () => {
    const notes = notesOf(await readDeck([figureSlide(withEvidence(65))]), 1);
    expect(notes).toContain("The 65 sentences counted:");
    expect(notes).toContain("“Sentence 60 was said.”");
    expect(notes).not.toContain("“Sentence 61 was said.”");
    expect(notes).toContain("5 further sentences are left out here. All of them: https://atlas.example/");
  });
});

describe("slides of words", () => {
  it("are the program's own table, on as many slides as it needs, with its heads on each", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ cells: [`topic${index}`, index], shown: [`Topic ${index}`, String(index)], approximate: [], sentences: [] }));
    const deck = await readDeck([{ kind: "table", title: "All", notes: "", file: figureFile({ rows }) }]);
    const slides = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(slides.length).toBeGreaterThan(1);
    const tables = slides.map((path) => [...deck.xml(path).getElementsByTagName("a:tr")].map((row) => [...row.getElementsByTagName("a:tc")].map((cell) => cell.textContent)));
    expect(tables.flatMap(([, ...body]) => body)).toEqual(rows.map(({ shown }) => shown));
    for (const [head] of tables) expect(head).toEqual(["Topic", "Share"]);
    expect(wordsOf(deck, slidePath(1))).toContain(`All (1 of ${slides.length})`);
  });

  it("give each column room for its longest word, so that no head is broken", async () => {
    const heads = ["Change", "Earlier: sentence", "Earlier text", "Later: sentence", "Later text"].map((label, at) => ({ id: String(at), label, kind: "text" as const, hasApproximate: false }));
    const words = "Secretary Austin expressed his appreciation to Japan’s leadership in supporting Ukraine. ".repeat(2);
    const rows = Array.from({ length: 20 }, () => ({ cells: [], shown: ["reworded", "12", words, "7", words], approximate: [], sentences: [] }));
    const deck = await readDeck([{ kind: "table", title: "All", notes: "", file: figureFile({ heads, rows }) }]);
    const slide = deck.xml(slidePath(1));
    const widths = [...slide.getElementsByTagName("a:gridCol")].map((column) => Number(column.getAttribute("w")));
    const size = Number(slide.getElementsByTagName("a:tc")[0]?.getElementsByTagName("a:rPr")[0]?.getAttribute("sz")) / 100;
    // “sentence” in bold: eight letters of 0.6 of the size each (12,700 units to the point), and what the cell leaves free.
    expect(widths[1]).toBeGreaterThan(8 * 0.6 * size * 12_700 + 2 * 45_720);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Math.round(12.13 * 914_400));
    expect(widths[2] ?? 0).toBeGreaterThan(3 * (widths[1] ?? 0));
  });

  it("say how many rows had no room", async () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({ cells: [], shown: [`Topic ${index}`, String(index)], approximate: [], sentences: [] }));
    const deck = await readDeck([{ kind: "table", title: "All", notes: "", file: figureFile({ rows }) }]);
    const drawn = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).reduce((sum, path) => sum + deck.xml(path).getElementsByTagName("a:tr").length - 1, 0);
    expect(notesOf(deck, 1)).toContain(`${400 - drawn} further rows are left out here.`);
  });

  it("give a quotation whole, on several slides where it is long", async () => {
    const quote = Array.from({ length: 60 }, (_, index) => `They said the ${index}th of many things, at some length, to each other.`).join(" ");
    const deck = await readDeck([{ kind: "quotation", title: "", notes: "", quote, citation: "Readout of 16 March 2021", address: facts().address }]);
    const slides = deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(slides.length).toBeGreaterThan(1);
    const quoted = slides.map((path) => [...deck.xml(path).getElementsByTagName("p:sp")].find((shape) => shape.getElementsByTagName("p:cNvPr")[0]?.getAttribute("name") === "Quotation")?.textContent.trim()).join(" ");
    expect(quoted).toBe(quote);
    expect(wordsOf(deck, slidePath(1))).toContain("Readout of 16 March 2021 (1 of");
  });

  it("number the slides", async () => {
    const deck = await readDeck([{ kind: "section", title: "One", notes: "" }]);
    expect(deck.xml(slidePath(1)).getElementsByTagName("a:fld")[0]?.getAttribute("type")).toBe("slidenum");
  });
});

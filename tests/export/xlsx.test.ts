import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CellKind } from "#core/views/view.ts";
import type { FigureFile } from "#export/figure-file.ts";
import { writeXlsxFile } from "#export/xlsx.ts";
import { toCellText, toSheetName } from "#export/xlsx/cell-text.ts";
import { figureFile } from "../support/figure-file.ts";
import { openXlsx, type OpenedSheet } from "../support/open-xlsx.ts";

const head = (id: string, kind: CellKind, hasApproximate = false) => ({ id, label: `${id}!`, kind, hasApproximate });
const row = (cells: readonly (string | number | null)[], shown: readonly string[] = cells.map(String), approximate = cells.map(() => false)) => ({
  cells,
  shown,
  approximate,
  sentences: [] as string[],
});

const open = async (part: Partial<FigureFile>) => openXlsx(new Uint8Array(await (await writeXlsxFile({ file: figureFile(part), options: { paper: "A4" } })).arrayBuffer()));
const openSheet = async (name: string, part: Partial<FigureFile>): Promise<OpenedSheet> => {
  const sheet = (await open(part)).sheets.get(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const openData = (part: Partial<FigureFile>) => openSheet("Data", part);
/** One cell of text, below its head. */
const keepText = async (text: string): Promise<unknown> => (await openData({ heads: [head("a", "text")], rows: [row([text])] }))[1]?.[0]?.value;

describe("a figure as a workbook", () => {
  it("has the sheets Data, Sentences and About", async () => {
    expect([...(await open({})).sheets.keys()]).toEqual(["Data", "Sentences", "About"]);
  });

  it("keeps numbers as numbers and shows them as the screen does", async () => {
    const heads = [head("i", "integer"), head("d", "decimal"), head("s", "share"), head("m", "measure")];
    const [, first, second] = await openData({ heads, rows: [row([1234, 137.931, 0.125, 0.012345]), row([-3, 2, 1, 5])] });
    expect(first?.slice(0, 4).map((cell) => cell?.value)).toEqual([1234, 137.931, 0.125, 0.012345]);
    expect(first?.slice(0, 4).map((cell) => cell?.shown)).toEqual(["1,234", "137.9", "13%", "0.0123"]);
    expect(second?.slice(0, 4).map((cell) => cell?.shown)).toEqual(["-3", "2.0", "100%", "5"]);
  });

  it("has a real date where the day is known, text where it is not, nothing where there is none", async () => {
    const [, day, month, none] = await openData({ heads: [head("date", "date")], rows: [row(["2021-01-24"]), row(["2021-07"]), row([null])] });
    // 24 January 2021 is day 44,220 of 1900's calendar.
    expect(day?.[0]).toEqual({ value: 44_220, shown: "24 Jan 2021" });
    expect(month?.[0]?.value).toBe("2021-07");
    expect(none?.[0] ?? null).toBeNull();
  });

  it("has the screen's names, and the ids beside them where they differ", async () => {
    const [heads, first] = await openData({ heads: [head("who", "party"), head("word", "text")], rows: [row(["USA", "sea"], ["United States", "sea"])] });
    expect(heads?.map((cell) => cell?.value)).toEqual(["who!", "who! (id)", "word!", "Sentence ids"]);
    expect(first?.map((cell) => cell?.value)).toEqual(["United States", "USA", "sea"]);
  });

  it("says in the number and in a column that the source says about", async () => {
    const rows = [row([55], ["about 55"], [true]), row([40], ["40"], [false])];
    const [heads, first, second] = await openData({ heads: [head("minutes", "integer", true)], rows });
    expect(heads?.[1]?.value).toBe("minutes!: about");
    expect([first?.[0], first?.[1]?.value]).toEqual([{ value: 55, shown: "about 55" }, "yes"]);
    expect([second?.[0], second?.[1]?.value]).toEqual([{ value: 40, shown: "40" }, "no"]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "_x0041_", "constructor", "__proto__", "  two  ", "a\nb", "<b>&amp;", "“ ” é 日本 😀", "'x"])(
    "keeps %j letter by letter, and no formula",
    async (text) => {
      expect(await keepText(text)).toBe(text);
      const { parts } = await open({ heads: [head("a", "text")], rows: [row([text])] });
      for (const [, xml] of parts) expect(xml).not.toMatch(/<f[ >]/u);
    },
  );

  it("leaves out what XML cannot hold, and nothing beside it", async () => {
    expect(await keepText("a\u0000b\u000Bc\uD800d\uFFFFe\u0085")).toBe("abcde\u0085");
    expect(await keepText("x\uDC00y")).toBe("xy");
  });

  it("cuts what is longer than a cell may be, and says so", async () => {
    const text = "x".repeat(40_000);
    const kept = String(await keepText(text));
    expect(kept).toHaveLength(32_767);
    expect(kept.endsWith("x…")).toBe(true);
    const about = await openSheet("About", { heads: [head("a", "text")], rows: [row([text])] });
    expect(about.map((line) => line[1]?.shown).join("\n")).toMatch(/longer than a spreadsheet allows .*: 1\./u);
  });

  it("lists the sentences with readout, date, text and citation", async () => {
    const evidence = [{ id: "m.1-a", readout: "United States, 24 Jan 2021", date: "2021-01-24", text: "=They met.", citation: "Ministry, 2021." }, { id: "n.1-b", readout: "United Kingdom, undated", date: null, text: "So.", citation: "Ministry." }];
    const sheet = await openSheet("Sentences", { evidence });
    expect(sheet.map((line) => line.map((cell) => cell?.shown))).toEqual([
      ["Id", "Readout", "Date", "Text", "Citation"],
      ["m.1-a", "United States, 24 Jan 2021", "24 Jan 2021", "=They met.", "Ministry, 2021."],
      ["n.1-b", "United Kingdom, undated", "undated", "So.", "Ministry."],
    ]);
  });

  it("says of itself what it is, where it is from and how it may be passed on", async () => {
    const { facts } = figureFile();
    const sheet = await openSheet("About", { facts: { ...facts, handling: "OFFICIAL & <secret>" } });
    const said = new Map(sheet.map(([label, value]) => [label?.shown, value?.shown]));
    expect(Object.fromEntries(said)).toMatchObject({
      Handling: "OFFICIAL & <secret>",
      Title: "Topics by share of readouts",
      "How to read": "Dot: share of the readouts.",
      Filters: "with the United States",
      n: "5 readouts of 6",
      Source: "Source: a ministry.",
      Language: "English summaries; the Japanese text governs.",
      "Dataset version": "v1",
      Address: "https://atlas.example/#/topics?with=USA",
      "Saved on": "22 Nov 2026",
    });
  });

  it("prints the handling line on every page, its signs taken for themselves", async () => {
    const { facts } = figureFile();
    const { parts } = await open({ facts: { ...facts, handling: "OFFICIAL & CO" } });
    for (const number of [1, 2, 3]) expect(parts.get(`xl/worksheets/sheet${number}.xml`)).toContain("<oddHeader>&amp;COFFICIAL &amp;&amp; CO</oddHeader>");
  });

  it.each([["A4", "9"], ["Letter", "1"]] as const)("is printed on %s where that is chosen", async (paper, code) => {
    const files = unzipSync(new Uint8Array(await (await writeXlsxFile({ file: figureFile(), options: { paper } })).arrayBuffer()));
    const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet\d+\.xml$/u.test(name));
    expect(sheets).toHaveLength(3);
    for (const [, sheet] of sheets) expect(/<pageSetup [^>]*paperSize="(\d+)"/u.exec(strFromU8(sheet))?.[1]).toBe(code);
  });

  it("stands without rows and without sentences", async () => {
    const { sheets } = await open({ heads: [head("a", "text")] });
    expect(sheets.get("Data")?.map((line) => line.map((cell) => cell?.value))).toEqual([["a!", "Sentence ids"]]);
    expect(sheets.get("Sentences")).toHaveLength(1);
  });
});

describe("toSheetName", () => {
  it.each([
    ["Data", "Data"],
    ["a/b [c]", "a b  c"],
    ["'quoted'", "quoted"],
    ["x".repeat(40), "x".repeat(31)],
    ["???", "Other"],
  ])("makes of %j the name %j", (words, name) => {
    expect(toSheetName(words, "Other")).toBe(name);
  });
});

describe("toCellText", () => {
  it("does not cut a pair of surrogates in two", () => {
    expect(toCellText(`x${"😀".repeat(20_000)}`)).toMatch(/^x(?:😀)+…$/u);
  });
});

import { cleanup } from "@testing-library/react";
import Papa from "papaparse";
import { afterEach, describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { readSentenceList } from "#core/domain/sentence-list.ts";
import type { Cell } from "#core/views/view.ts";
import { writeCsvFile } from "#export/csv.ts";
import type { FigureFile } from "#export/figure-file.ts";
import type { ExportJob } from "#export/job.ts";
import { writeJsonFile, type FigureJson } from "#export/json.ts";
import { EXPORT_FORMATS } from "#export/registry.ts";
import { writeXlsxFile } from "#export/xlsx.ts";
import { formatCell } from "#i18n/format-cell.ts";
import { en } from "#i18n/messages/en/en.ts";
import { buildFigureFile } from "#pages/export/build-figure-file.ts";
import { openFigures, readTable, type OpenedFigure } from "../support/open-figures.tsx";
import { openXlsx } from "../support/open-xlsx.ts";
import { publicCorpus } from "../support/public-corpus.ts";
import { tinyCorpus } from "../support/tiny-corpus.ts";

const shipped = publicCorpus();
const [family] = shipped.families;
const phrase = `/phrases/${family?.id ?? ""}`;

/** Every figure of the app, by the page that has it, with filters of every kind. */
const SHIPPED: readonly (readonly [string, readonly string[]])[] = [
  ["/", ["meeting-timeline", "phrase-lanes", "topic-frequency", "meetings-map", "findings"]],
  ["/?with=USA~GBR&from=2021-01-01&to=2022-12-31", ["meeting-timeline", "phrase-lanes", "topic-frequency", "meetings-map"]],
  ["/?topic=taiwan&mode=in-person", ["meeting-timeline", "phrase-lanes", "topic-frequency", "meetings-map"]],
  ["/topics?with=USA", ["topic-by-date", "topic-by-party", "topic-by-period", "topic-by-meeting"]],
  ["/topics?measure=perThousand", ["topic-by-date", "topic-by-party", "topic-by-period", "topic-by-meeting"]],
  ["/topics?face=all", ["topic-multiples"]],
  ["/topics?face=meetings", ["topic-matrix"]],
  ["/topics?face=counterparts&from=2021-01-01", ["topic-matrix"]],
  ["/topics?face=pairs", ["topic-pairs"]],
  ["/statements?with=USA", ["statement-ladder"]],
  ["/map", ["meetings-map"]],
  ["/phrases?with=USA", ["phrase-list"]],
  ["/phrases?face=groups&a=with:USA", ["group-keyness"]],
  ["/phrases?face=matrix", ["phrase-matrix"]],
  [phrase, ["phrase-variants", "stacked-wordings", "phrase-when", "phrase-positions", "concordance", "collocates"]],
  [`${phrase}?with=USA`, ["phrase-variants", "phrase-when", "phrase-positions", "concordance", "collocates"]],
  ["/phrases/watch?q=peace", ["phrase-variants", "concordance", "collocates"]],
  ["/phrases?watch=peace~%22East%20China%20Sea%22", ["watchlist"]],
  ["/ledger?party=USA", ["family-ledger"]],
  ["/meetings?with=USA", ["meetings"]],
  ["/compare?a=2021-03-16-usa&b=2022-05-04-usa", ["comparison"]],
];

const TINY: typeof SHIPPED = [
  ["/", ["meeting-timeline", "phrase-lanes", "topic-frequency", "meetings-map"]],
  ["/?with=AUS", ["meeting-timeline", "phrase-lanes", "topic-frequency", "meetings-map"]],
  ["/topics", ["topic-by-date", "topic-by-party", "topic-by-period", "topic-by-meeting"]],
  ["/phrases/calm-sea", ["phrase-variants", "phrase-when", "phrase-positions", "concordance", "collocates"]],
  ["/meetings", ["meetings"]],
];

/** Figures whose rows are one sentence each. */
const LINE_BY_LINE = ["concordance", "stacked-wordings"];

const CORPORA = { shipped, tiny: tinyCorpus() } as const;
const CASES = [
  ...SHIPPED.map(([address, ids]) => ["shipped", address, ids] as const),
  ...TINY.map(([address, ids]) => ["tiny", address, ids] as const),
];

const split = (address: string) => {
  const [pathname = "/", search] = address.split("?");
  return { pathname, search: search === undefined ? "" : `?${search}` };
};

const buildFile = (corpus: Corpus, address: string, { figure }: OpenedFigure): FigureFile =>
  buildFigureFile({ corpus, figure, address: split(address), handling: "OFFICIAL", savedOn: "2026-11-22" });

/** The screen has a dash where there is nothing, or nothing where a text is empty; a file has nothing for both. */
const blank = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => row.map((text) => (text === "–" ? "" : text)));

/** What the screen says: the table twin, or, where the figure is drawn otherwise, its cells in the screen's words. */
function readScreen(corpus: Corpus, { figure, table }: OpenedFigure): string[][] {
  if (table !== null) return readTable(table).slice(1);
  const { heads, rows } = figure.table;
  return rows.map(({ cells, approximate }) => heads.map(({ kind }, at) => formatCell(corpus, kind, cells[at] ?? null, approximate[at])));
}

/** Rows that the screen draws at first. */
const keep = <Row,>(rows: readonly Row[], { table }: OpenedFigure, drawn: number): readonly Row[] => (table === null ? rows : rows.slice(0, drawn));

const isNumeric = (kind: string): boolean => ["integer", "decimal", "measure", "share"].includes(kind);

/** The screen's words for a value as CSV holds it. */
function reword(corpus: Corpus, { kind }: FigureFile["heads"][number], text: string, about: string | undefined): string {
  const value: Cell = text === "" ? null : isNumeric(kind) ? Number(text) : text.replace(/^'(?=[=+\-@\t\r])/u, "");
  return formatCell(corpus, kind, value, about === "true");
}

async function readCsvAsShown(corpus: Corpus, file: FigureFile): Promise<{ readonly rows: string[][]; readonly ids: string[][] }> {
  const text = await writeCsvFile({ file } as ExportJob).text();
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  expect(errors).toEqual([]);
  expect(new Set(meta.fields).size, "each column has a name of its own").toBe(meta.fields?.length);
  for (const entry of data) expect(entry).toMatchObject({ dataset: file.facts.dataset, filter: file.facts.filter, source: file.facts.source, address: file.facts.address, handling: "OFFICIAL" });
  return {
    rows: data.map((entry) => file.heads.map((head) => reword(corpus, head, entry[head.id] ?? "?", entry[`${head.id}Approximate`]))),
    ids: data.map(({ sentenceIds = "" }) => sentenceIds.split(" ").filter((id) => id !== "")),
  };
}

async function readXlsxAsShown(file: FigureFile): Promise<{ readonly rows: string[][]; readonly ids: string[][]; readonly texts: Map<string, string> }> {
  const { sheets } = openXlsx(new Uint8Array(await (await writeXlsxFile({ file, options: { paper: "A4" } })).arrayBuffer()));
  const [head = [], ...rows] = sheets.get("Data") ?? [];
  const labels = head.map((cell) => cell?.shown ?? "");
  let from = 0;
  // Columns stand in the order of the figure's; further ones, such as ids, stand behind theirs.
  const places = file.heads.map(({ label }) => {
    const at = labels.indexOf(label, from);
    from = at + 1;
    return at;
  });
  expect(places).not.toContain(-1);
  const numbers = file.heads.flatMap(({ kind }, at) => (isNumeric(kind) ? [at] : []));
  rows.forEach((row, index) => {
    const cells = file.rows[index]?.cells ?? [];
    for (const at of numbers) if (typeof cells[at] === "number") expect(row[places[at] ?? -1]?.value).toBe(cells[at]);
  });
  const last = labels.length - 1;
  const [, ...sentences] = sheets.get("Sentences") ?? [];
  return {
    rows: rows.map((row) => places.map((at) => row[at]?.shown ?? "")),
    ids: rows.map((row) => (row[last]?.shown ?? "").split(" ").filter((id) => id !== "")),
    texts: new Map(sentences.map((row) => [row[0]?.shown ?? "", row[3]?.shown ?? ""])),
  };
}

async function readJsonAsShown(corpus: Corpus, file: FigureFile): Promise<{ readonly shown: string[][]; readonly worded: string[][]; readonly json: FigureJson }> {
  const json = JSON.parse(await writeJsonFile({ file }).text()) as FigureJson;
  const pick = (take: (cell: FigureJson["rows"][number]["cells"][string], kind: FigureJson["columns"][number]["kind"]) => string): string[][] =>
    json.rows.map(({ cells }) => json.columns.map(({ id, kind }) => { const cell = cells[id]; return cell === undefined ? "?" : take(cell, kind); }));
  return { shown: pick(({ shown }) => shown), worded: pick(({ value, isApproximate }, kind) => formatCell(corpus, kind, value, isApproximate)), json };
}

/** A month without a day stays as it is in the data; a spreadsheet's text is the screen's but for that. */
const wordMonths = (rows: readonly (readonly string[])[], file: FigureFile, corpus: Corpus): string[][] =>
  rows.map((row) => row.map((text, at) => (file.heads[at]?.kind === "date" && /^\d{4}-\d{2}$/u.test(text) ? formatCell(corpus, "date", text) : text)));

afterEach(cleanup);

describe("what is saved is what the screen shows", () => {
  it.each(CASES)("%s data, %s", async (name, address, ids) => {
    const corpus = CORPORA[name];
    const opened = await openFigures(address, ids, corpus);
    expect(opened.map(({ figure }) => figure.id)).toEqual(expect.arrayContaining([...ids]));
    for (const entry of opened) {
      const file = buildFile(corpus, address, entry);
      const screen = readScreen(corpus, entry);
      const where = `${entry.figure.id} at ${address}`;
      // A column that is named by the data, such as a counterpart's, says what it is by itself.
      expect(file.heads.filter(({ id }) => /^[a-z]\w*$/u.test(id) && !Object.hasOwn(en, `column.${id}`)), `columns of ${where} without words`).toEqual([]);
      const csv = await readCsvAsShown(corpus, file);
      expect(blank(keep(csv.rows, entry, screen.length)), `CSV of ${where}`).toEqual(blank(screen));
      const xlsx = await readXlsxAsShown(file);
      expect(blank(keep(wordMonths(xlsx.rows, file, corpus), entry, screen.length)), `XLSX of ${where}`).toEqual(blank(screen));
      const { shown, worded, json } = await readJsonAsShown(corpus, file);
      expect(keep(shown, entry, screen.length), `JSON of ${where}`).toEqual(screen);
      expect(worded, `JSON of ${where}`).toEqual(shown);
      // The sentences behind each row are the same in all three, and each is one of the corpus, word for word.
      expect(xlsx.ids).toEqual(csv.ids);
      expect(json.rows.map(({ sentences }) => sentences)).toEqual(csv.ids);
      expect([...xlsx.texts.keys()]).toEqual(json.evidence.map(({ id }) => id));
      expect(new Set(csv.ids.flat())).toEqual(new Set(xlsx.texts.keys()));
      if (LINE_BY_LINE.includes(entry.figure.id)) expect(csv.ids.map(({ length }) => length), `a sentence a line in ${where}`).toEqual(csv.rows.map(() => 1));
      for (const { id, text, citation } of json.evidence) {
        const [place] = readSentenceList(corpus.readoutById, id);
        expect(place === undefined ? null : corpus.readoutById.get(place.meeting)?.sentences[place.sentence]?.text).toBe(text);
        expect(xlsx.texts.get(id)).toBe(text);
        expect(citation).toContain(`sentence ${(place?.sentence ?? -1) + 1} of`);
      }
    }
  });

  it("is tried for every chart that the app has", () => {
    const charts = Object.keys(en).flatMap((id) => /^chart\.([\w-]+)\.title$/u.exec(id)?.[1] ?? []);
    expect(new Set(SHIPPED.flatMap(([, ids]) => ids))).toEqual(new Set([...charts, "findings", "meetings", "comparison"]));
  });

  it("is tried for every format of rows", () => {
    expect(EXPORT_FORMATS.filter(({ group }) => group === "data").map(({ id }) => id)).toEqual(["csv", "xlsx", "json"]);
  });
});

import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import type { FigureJson } from "#export/json.ts";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { readDownload, type DownloadedFile } from "./support/read-download.ts";

/** The words of every cell of a figure's table twin, heads first. */
async function readTable(page: Page, title: string): Promise<string[][]> {
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: title }) });
  await section.getByText("Table", { exact: true }).click();
  return section.getByRole("table").evaluate((table) => [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent)));
}

const save = async (page: Page, dialog: Locator, format: string): Promise<DownloadedFile> => {
  await dialog.getByText(format, { exact: true }).click();
  return readDownload(page, () => dialog.getByRole("button", { name: `Save ${format}` }).click());
};

const percent = (share: string): string => `${Math.round(100 * Number(share))}%`;

test("a figure under a filter is saved as its table says, copied, and cited", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("#/?with=USA&from=2021-02-01");
  const [heads = [], ...rows] = await readTable(page, "Topics by share of readouts");
  expect(rows).toHaveLength(17);
  await page.getByRole("button", { name: "Export: Topics by share of readouts" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.getByRole("button", { name: "Copy table" })).toBeEnabled();

  const csv = await save(page, dialog, "CSV");
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const entries = Papa.parse<Record<string, string>>(csv.text.slice(1).trimEnd(), { header: true }).data;
  expect(entries.map(({ readoutsWith, n, share = "", mentions }) => [readoutsWith, n, percent(share), mentions])).toEqual(rows.map((cells) => [cells[1], cells[2], cells[3], cells[6]]));
  for (const { mentions, sentenceIds = "" } of entries) expect(sentenceIds.split(" ").filter((id) => id !== "")).toHaveLength(Number(mentions));

  const json = JSON.parse((await save(page, dialog, "JSON")).text) as FigureJson;
  expect(json.columns.map(({ label }) => label)).toEqual(heads);
  expect(json.rows.map(({ cells }) => json.columns.map(({ id }) => cells[id]?.shown))).toEqual(rows);
  expect(json.facts.address).toContain("#/?with=USA&from=2021-02-01");

  const xlsx = await save(page, dialog, "XLSX");
  expect(xlsx.name).toMatch(/^readout-atlas_topic-frequency_USA_2021-02-01_on_data-[0-9a-f]+\.xlsx$/u);
  expect(xlsx.bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");

  expect((await save(page, dialog, "BibTeX")).text).toMatch(/^@online\{figure-topic-frequency-[0-9a-z]+,\n {2}author = \{\{Readout Atlas\}\},/u);
  expect((await save(page, dialog, "RIS")).text).toMatch(/^TY {2}- ELEC\r\n[^]*\r\nER {2}- \r\n$/u);

  await dialog.getByRole("button", { name: "Copy table" }).click();
  await expect(dialog.getByText("The table is on the clipboard.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const filled = rows.map((cells) => cells.map((text) => (text === "–" ? "" : text)));
  expect(copied.split("\n").slice(0, 18).map((line) => line.split("\t"))).toEqual([heads, ...filled]);
});

test("a readout is cited from its head, also where the browser does not let the page copy", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  });
  await page.goto("#/meetings/2021-03-16-usa");
  await page.getByRole("button", { name: "Cite this readout" }).click();
  const box = page.getByRole("group", { name: "Cite this readout" });
  await expect(box).toContainText("Japan Ministry of Defense, “Japan-U.S. Defense Ministerial Meeting (summary)”, meeting of 16 Mar 2021. https://www.mod.go.jp/");
  await expectAccessible(page);
  await box.getByText("RIS", { exact: true }).click();
  const file = await readDownload(page, () => box.getByRole("button", { name: "Save readout-2021-03-16-usa.ris" }).click());
  expect(file.text.split("\r\n").slice(0, 3)).toEqual(["TY  - ELEC", "ID  - readout-2021-03-16-usa", "AU  - Japan Ministry of Defense"]);
  await box.getByRole("button", { name: "Copy", exact: true }).click();
  const byHand = box.getByRole("textbox", { name: /does not let the page copy/u });
  await expect(byHand).toBeFocused();
  expect(await byHand.evaluate((area) => { const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement; return value.slice(selectionStart, selectionEnd); })).toBe(file.text.replaceAll("\r\n", "\n"));
});

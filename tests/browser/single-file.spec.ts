import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import * as v from "valibot";
import { readDatasetFiles } from "#build/write-single-file.ts";
import { BRIEFING_VERSION, type Briefing, briefingSchema } from "#core/domain/briefing.ts";
import { singlePageSchema, writeSinglePage } from "#core/single-page/single-page.ts";
import { writeBriefingHtml } from "#export/briefing-html.ts";
import { expect, test as served } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { type DownloadedFile, readDownload } from "./support/read-download.ts";

const root = join(import.meta.dirname, "..", "..");
const file = join(root, "dist-single", "readout-atlas.html");
/** From the other build, that of the app with its files beside it. */
const page = () => v.parse(singlePageSchema, JSON.parse(readFileSync(join(root, "dist", "single-page.json"), "utf8")));
const dataset = () => readDatasetFiles(join(root, "public", "data"));

/** From the disk, without a network. */
const test = served.extend<{ readonly asked: string[] }>({
  baseURL: ({}, use) => use(pathToFileURL(file).href),
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    await context.setOffline(true);
    recordRequests(context, asked);
    await use(asked);
  },
});

function recordRequests(context: BrowserContext, asked: string[]): void {
  context.on("request", (request) => {
    const { protocol, href } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") asked.push(href.replace(/#.*$/u, ""));
  });
}

const expectAlone = (asked: readonly string[], address: string): void => {
  expect([...new Set(asked)], "nothing but the file itself is asked for").toEqual([address]);
};

const mainHeading = (of: Page, name: string | RegExp) => of.getByRole("main").getByRole("heading", { name }).first();

test("two builds give the same bytes", () => {
  expect(readFileSync(file, "utf8") === writeSinglePage(page(), "Readout Atlas", { dataset: dataset() })).toBe(true);
});

test("the whole app works from one file on the disk", async ({ page, asked, baseURL }) => {
  await page.goto("");
  await expect(page.getByRole("group", { name: "Topics by share of readouts" }).getByRole("button").first()).toBeVisible();
  await expectAccessible(page);
  const mark = page.getByRole("group", { name: "Topics by share of readouts" }).getByRole("button").first();
  const count = Number(/(\d+) sentences?/u.exec((await mark.getAttribute("aria-label")) ?? "")?.[1]);
  await mark.press("Enter");
  const drawer = page.getByRole("complementary", { name: "Evidence" });
  await expect(drawer.locator("blockquote")).toHaveCount(count);
  await drawer.getByRole("link", { name: /^sentence/u }).first().click();
  await expect(page).toHaveURL(/#\/meetings\//u);
  await expect(page.getByRole("main").getByText("Map of the text")).toBeVisible();
  const pages = page.getByRole("navigation", { name: "Pages" });
  for (const [link, heading] of [["Map", "Where"], ["Phrases", "Recurring phrases"], ["Compare", /./u], ["Topics", "Topics"], ["Data", "Data and methods"]] as const) {
    await pages.getByRole("link", { name: link, exact: true }).click();
    await expect(mainHeading(page, heading)).toBeVisible();
  }
  const saved = await readDownload(page, () => page.getByRole("link", { name: "meetings.json" }).click());
  expect([saved.name, saved.text]).toEqual(["meetings.json", dataset()["meetings.json"]]);

  await pages.getByRole("link", { name: "Topics", exact: true }).click();
  await page.getByRole("button", { name: /^Export: /u }).first().click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  for (const [format, signature] of [["PNG", "\u0089PNG"], ["XLSX", "PK"]] as const) {
    await dialog.getByText(format, { exact: true }).click();
    const { bytes } = await readDownload(page, () => dialog.getByRole("button", { name: `Save ${format}` }).click());
    expect(bytes.toString("latin1").startsWith(signature), format).toBe(true);
  }
  await dialog.getByRole("button", { name: "Close" }).click();

  await page.getByLabel("Theme").selectOption("Dark");
  await page.reload();
  await expect(page.locator('html[data-theme="dark"]')).toHaveCount(1);
  expect(await page.evaluate(() => document.fonts.check("16px 'Source Sans 3'"))).toBe(true);
  expectAlone(asked, baseURL ?? "");
});

const HOSTILE = '</script><script>document.title = "run"</script><!--<script>\u2028</title><img src="x" onerror="document.title=\'run\'">';

const briefing: Briefing = {
  version: BRIEFING_VERSION,
  id: "test",
  title: `Force & coercion ${HOSTILE}`,
  handling: HOSTILE,
  createdAt: "2024-01-02T03:04:05.000Z",
  changedAt: "2024-01-02T03:04:05.000Z",
  keptApartAt: null,
  revision: 1,
  slides: [
    { kind: "section", id: "one", title: HOSTILE, notes: HOSTILE },
    { kind: "figure", id: "two", title: "", notes: "", address: { pathname: "/topics", search: "" }, figure: "topic-by-party", face: "chart", caption: "", dataset: "1", digest: "" },
  ],
};

test("a briefing in one file opens with its first slide, runs nothing that its words say, and leads to the evidence", async ({ page: opened, asked }) => {
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  try {
    const path = join(folder, "briefing.html");
    writeFileSync(path, writeBriefingHtml({ page: page(), briefing, dataset: dataset() }));
    await opened.goto(pathToFileURL(path).href);
    await expect(opened.getByRole("main", { name: /Force & coercion/u })).toBeVisible();
    await expect(opened.getByRole("heading", { level: 2, name: '</script><script>document.title = "run"' })).toBeVisible();
    expect(await opened.locator("img").count(), "words are never read as elements").toBe(0);
    await opened.keyboard.press("ArrowRight");
    const mark = opened.getByRole("main").locator("[data-mark]").first();
    await expect(mark).toBeVisible();
    expect(await opened.title()).not.toBe("run");
    await mark.press("Enter");
    const drawer = opened.getByRole("complementary", { name: "Evidence" });
    await expect(drawer.locator("blockquote").first()).toBeVisible();
    const [reader] = await Promise.all([opened.waitForEvent("popup"), drawer.getByRole("link", { name: /^sentence/u }).first().click()]);
    await expect(reader.getByText("Map of the text")).toBeVisible();
    expect(reader.url()).toMatch(/briefing\.html#\/meetings\//u);
    expectAlone(asked, pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Puts a figure into a new briefing and saves that as a page in one file. */
async function savePage(page: Page): Promise<DownloadedFile> {
  await page.goto("#/topics");
  await page.getByRole("button", { name: /^Add to briefing: /u }).first().click();
  await page.getByRole("link", { name: "Open briefing" }).click();
  return saveAgain(page);
}

async function saveAgain(page: Page): Promise<DownloadedFile> {
  await page.getByRole("button", { name: "Take it along" }).click();
  return readDownload(page, () => page.getByRole("button", { name: /^Presentation in one file/u }).click());
}

/** What the page holds, written anew with the parts that the build of the app put out. */
function writeAnew(html: string): string {
  const json = /<script type="application\/json" id="embedded-briefing">(.*?)<\/script>/su.exec(html)?.[1] ?? "";
  return writeBriefingHtml({ page: page(), briefing: v.parse(briefingSchema, JSON.parse(json)), dataset: dataset() });
}

test("a page in one file writes briefings as pages like itself, and these do so again", async ({ page, asked }) => {
  const { name, text } = await savePage(page);
  expect(name).toMatch(/\.html$/u);
  expect(text === writeAnew(text)).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), "briefing-"));
  try {
    const path = join(folder, "briefing.html");
    writeFileSync(path, text);
    const address = pathToFileURL(path).href;
    await page.goto(address);
    await expect(page.getByRole("main", { name: /^Presentation/u }).locator("[data-mark]").first()).toBeVisible();
    await page.goto(`${address}#/briefings`);
    await expect(page.getByRole("note").filter({ hasText: "came with one briefing" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: /^Briefing of/u }).first().click();
    expect((await saveAgain(page)).text === text).toBe(true);
    expect([...new Set(asked)].sort()).toEqual([address, pathToFileURL(file).href].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

served("the served app writes the same page", async ({ page }) => {
  const { text } = await savePage(page);
  expect(text === writeAnew(text)).toBe(true);
});

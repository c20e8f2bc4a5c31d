import { Buffer } from "node:buffer";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";
import { readDownload } from "./support/read-download.ts";

const railOf = (page: Page): Locator => page.getByRole("navigation", { name: "Slides in order" });
const slidesOf = (page: Page): Locator => railOf(page).getByRole("button", { name: /^Slide \d+ of/u });
const said = (page: Page): Locator => page.getByRole("main").getByRole("status").filter({ hasText: /./u });

async function expectOrder(page: Page, titles: readonly string[]): Promise<void> {
  await expect(slidesOf(page)).toHaveCount(titles.length);
  for (const [index, title] of titles.entries()) {
    await expect(slidesOf(page).nth(index)).toHaveAccessibleName(`Slide ${index + 1} of ${titles.length}: ${title}`);
  }
}

async function startBriefing(page: Page, title: string): Promise<void> {
  await page.goto("#/briefings");
  await page.getByRole("button", { name: "New briefing" }).first().click();
  await page.getByLabel("Title of the briefing").fill(title);
}

async function addSection(page: Page, title: string): Promise<void> {
  const before = await slidesOf(page).count();
  await page.getByRole("button", { name: "Add section slide" }).last().click();
  await expect(slidesOf(page)).toHaveCount(before + 1);
  await page.getByRole("main").getByLabel("Title", { exact: true }).fill(title);
}

test("a briefing of five slides on one formula is built by mouse and by keyboard, and keeps", async ({ page }) => {
  test.slow();
  await startBriefing(page, "Status quo");
  await addSection(page, "By coercion, by force");

  // Two figures of the formula's page: one by mouse, one by keyboard.
  await page.goto("#/phrases");
  await page.getByRole("main").locator('a[href^="#/phrases/"]').filter({ hasText: /status quo/u }).first().click();
  const add = page.getByRole("main").getByRole("button", { name: /^Add to briefing: /u });
  await add.nth(1).click();
  const toast = page.getByRole("region", { name: "Briefing", exact: true });
  await expect(toast).toContainText("Added to “Status quo” as slide 2.");
  const which = page.getByRole("button", { name: "Add to briefing: Which wording, when, with whom" });
  await which.press("Enter");
  await expect(toast).toContainText("as slide 3.");
  await toast.press("Escape");
  await expect(toast).toHaveCount(0);
  await expect(which).toBeFocused();

  // A comparison's readout, quoted from the reader; taken out again, and put in again.
  await page.goto("#/meetings/2021-01-24-usa");
  await page.getByRole("link", { name: "Sentence 6: link" }).click();
  const quote = page.getByRole("button", { name: /^Add to briefing: sentence 6/iu });
  await quote.click();
  await expect(toast).toContainText("as slide 4.");
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect(toast).toContainText("Taken out of “Status quo” again.");
  await quote.click();
  await expect(toast).toContainText("as slide 4.");

  // From the evidence behind a mark.
  await page.goto("#/?show=topic:taiwan");
  await page.getByRole("complementary", { name: "Evidence" }).getByRole("button", { name: /^Add to briefing: /u }).first().click();
  await expect(toast).toContainText("as slide 5.");
  await toast.getByRole("link", { name: "Open briefing" }).click();

  await expect(slidesOf(page)).toHaveCount(5);
  await expect(page.getByRole("heading", { level: 1, name: "Status quo" })).toBeAttached();
  const titles = (await slidesOf(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""))).map((name) => name.replace(/^Slide \d of 5: /u, ""));
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = titles;
  expect(first).toBe("By coercion, by force");

  // By keyboard: the last goes before the one before it, and back by Undo.
  await slidesOf(page).nth(4).focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await expectOrder(page, [first, second, third, fifth, fourth]);
  await expect(said(page).last()).toContainText("is now slide 4 of 5.");
  await expect(slidesOf(page).nth(3)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expectOrder(page, titles);
  await page.getByRole("button", { name: "Redo" }).click();
  await expectOrder(page, [first, second, third, fifth, fourth]);

  // By mouse: dragged to the front.
  const items = railOf(page).getByRole("listitem");
  await items.nth(0).scrollIntoViewIfNeeded();
  const [from, to] = [await items.nth(2).boundingBox(), await items.nth(0).boundingBox()];
  if (from === null || to === null) throw new Error("The rail is not drawn.");
  await page.mouse.move(from.x + 60, from.y + 40);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 42, { steps: 3 });
  await page.mouse.move(to.x + 20, to.y + 40, { steps: 6 });
  await expect(items.nth(0)).toHaveAttribute("data-edge", "before");
  await page.mouse.up();
  await expectOrder(page, [third, first, second, fifth, fourth]);

  // By buttons; and a title and notes in place.
  await slidesOf(page).nth(0).click();
  await page.getByRole("button", { name: "Move later" }).click();
  await expectOrder(page, [first, third, second, fifth, fourth]);
  await page.getByRole("main").getByLabel("Title", { exact: true }).fill("Coercion gives way to force");
  await page.getByLabel("Speaker’s notes").fill("Say that the Japanese governs.");
  await page.getByLabel("Handling line").fill("For official use");
  await expect(page.getByRole("region", { name: "The slide" })).toContainText("For official use");
  await expect(page.getByRole("region", { name: "The slide" })).toContainText("Coercion gives way to force");
  await expect(page.getByText("5 slides, kept in this browser")).toBeVisible();
  await page.reload();
  await expectOrder(page, [first, "Coercion gives way to force", second, fifth, fourth]);
  await expect(page.getByLabel("Speaker’s notes")).toHaveValue("Say that the Japanese governs.");
  await expectAccessible(page);

  // A slide taken out comes back by Undo.
  await slidesOf(page).nth(1).press("Delete");
  await expect(slidesOf(page)).toHaveCount(4);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(slidesOf(page)).toHaveCount(5);
});

test("the view of a slide is changed in the app and goes back into its place", async ({ page }) => {
  await startBriefing(page, "Views");
  await page.goto("#/topics?with=USA");
  await page.getByRole("main").getByRole("button", { name: /^Add to briefing: /u }).first().click();
  const toast = page.getByRole("region", { name: "Briefing", exact: true });
  await toast.getByRole("link", { name: "Open briefing" }).click();
  await expect(page.getByText("4 readouts of 10")).toBeVisible();
  await page.getByRole("link", { name: "Change it in the app" }).click();
  await expect(toast).toContainText("Changing the view of slide 1 of “Views”");
  await page.goto("#/topics?with=GBR");
  await page.getByRole("main").getByRole("button", { name: /^Add to briefing: /u }).first().click();
  await expect(toast).toContainText("Slide 1 of “Views” now shows this view.");
  await toast.getByRole("link", { name: "Open briefing" }).click();
  await expect(slidesOf(page)).toHaveCount(1);
  await expect(page.getByText("1 readout of 10")).toBeVisible();

  // In the builder itself: what is pressed in the figure moves it, and the slide follows when that is asked for.
  await page.goto("#/map");
  await page.getByRole("button", { name: "Add to briefing: Where" }).click();
  await toast.getByRole("link", { name: "Open briefing" }).click();
  await page.getByRole("region", { name: "The slide" }).getByRole("button", { name: "India", exact: true }).press("Enter");
  await expect(page.getByText("You have changed this slide’s view.")).toBeVisible();
  await page.getByRole("button", { name: "Update the slide to this view" }).click();
  await expect(page.getByRole("button", { name: "Update the slide to this view" })).toHaveCount(0);
  await expect(page.getByText("2 slides, kept in this browser")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Change it in the app" })).toHaveAttribute("href", /country=IND/u);
});

test("a briefing goes out as a file and comes back; a bad file changes nothing and says what is wrong", async ({ page }) => {
  await startBriefing(page, "To and fro");
  await addSection(page, "One");
  await addSection(page, "Two");
  await page.getByRole("button", { name: "Take it along" }).click();
  const file = await readDownload(page, () => page.getByRole("button", { name: /^Briefing file/u }).click());
  expect(file.name).toBe("To and fro.briefing.json");

  await page.goto("#/briefings");
  await page.getByRole("button", { name: "Delete “To and fro”" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "To and fro" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "To and fro" })).toHaveCount(1);

  const input = page.locator('input[type="file"]');
  await input.setInputFiles([
    { name: "good.json", mimeType: "application/json", buffer: file.bytes },
    { name: "bad.json", mimeType: "application/json", buffer: Buffer.from(file.text.replace('"kind": "section"', '"kind": "sect"')) },
  ]);
  await expect(page.getByRole("alert")).toContainText(/^bad\.json was not read: .* at slides\.0/u);
  await expect(page.getByRole("heading", { name: "To and fro" })).toHaveCount(2);
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expectOrder(page, ["One", "Two"]);

  // As slides for another program: one for each section, and as many as a figure too high for one needs.
  await page.goto("#/meetings");
  await page.getByRole("button", { name: /^Add to briefing: /u }).first().click();
  await page.getByRole("region", { name: "Briefing", exact: true }).getByRole("link", { name: "Open briefing" }).click();
  await page.getByRole("button", { name: "Take it along" }).click();
  const deck = await readDownload(page, () => page.getByRole("button", { name: /^PowerPoint/u }).click());
  const names = Object.keys(unzipSync(deck.bytes));
  const pictures = names.filter((name) => name.endsWith(".png"));
  expect(pictures.length).toBeGreaterThan(1);
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(2 + pictures.length);
  expect(deck.bytes.length).toBeLessThan(2_000_000);

  // On paper nothing of it is left out either, and the print dialog opens when all is there.
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset["printed"] = "";
    };
  });
  await page.reload();
  await page.goto(`${page.url().replace(/\?.*$/u, "")}/print`);
  await expect(page.locator("[data-printed]")).toBeAttached();
  const parts = page.getByRole("heading", { level: 2, name: /\(continued, \d+ of \d+\)$|\(1 of \d+\)$/u });
  expect(await parts.count()).toBeGreaterThan(1);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/gu);
  expect(sheets).toHaveLength(2 + (await parts.count()));
});

test("two tabs follow each other, and never overwrite each other", async ({ page, context }) => {
  await startBriefing(page, "Shared");
  await addSection(page, "One");
  await expect(page.getByText("1 slide, kept in this browser")).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expectOrder(other, ["One"]);
  await addSection(other, "Two");
  await expectOrder(page, ["One", "Two"]);

  // A tab that does not hear of the others, as one that slept: it writes over what it last read.
  const late = await context.newPage();
  await late.addInitScript(() => {
    Object.assign(window, { BroadcastChannel: undefined });
  });
  await late.goto(page.url());
  await expectOrder(late, ["One", "Two"]);
  await page.getByLabel("Title of the briefing").fill("Shared, first");
  await expect(page.getByText("2 slides, kept in this browser")).toBeVisible();
  await late.getByLabel("Title of the briefing").fill("Shared, late");
  await expect(late.getByRole("alert")).toContainText("Another tab changed this briefing at the same time.");
  await expect(late.getByLabel("Title of the briefing")).toHaveValue("Shared, first");
  await late.getByRole("link", { name: "Open your version" }).click();
  await expect(late.getByLabel("Title of the briefing")).toHaveValue(/^Shared, .* \(2\)$|^Shared \(2\)$/u);
  await page.goto("#/briefings");
  await page.reload();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(2);
});

test("a damaged record is told, kept aside and can be saved as it was found", async ({ page }) => {
  await startBriefing(page, "Whole");
  await addSection(page, "One");
  await expect(page.getByText("1 slide, kept in this browser")).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open("readout-atlas-briefings");
        open.onsuccess = () => {
          const transaction = open.result.transaction("briefings", "readwrite");
          transaction.objectStore("briefings").put({ version: 1, id: "torn", title: 5, precious: "words" }, "torn");
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
        open.onerror = () => { reject(new Error("no database")); };
      }),
  );
  await page.goto("#/briefings");
  for (let visit = 0; visit < 2; visit += 1) {
    await page.reload();
    await expect(page.getByRole("heading", { name: "Whole" })).toBeVisible();
    await expect(page.getByText("Record torn: not of the agreed shape at title.")).toBeVisible();
  }
  const file = await readDownload(page, () => page.getByRole("button", { name: "Save it as found" }).click());
  expect(JSON.parse(file.text)).toEqual({ version: 1, id: "torn", title: 5, precious: "words" });
  await page.goto("#/briefings/torn");
  await expect(page.getByRole("alert")).toContainText("This briefing could not be read.");
  await page.goto("#/briefings/never");
  await expect(page.getByRole("alert")).toContainText("There is no such briefing in this browser.");
});

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("list and builder fit and are accessible", async ({ page }) => {
      await wearTheme(page, look);
      await page.goto("#/briefings");
      await expect(page.getByText("No briefing yet.")).toBeVisible();
      await expectAccessible(page);
      await page.goto("#/topics");
      await page.getByRole("main").getByRole("button", { name: /^Add to briefing: /u }).first().click();
      const toast = page.getByRole("region", { name: "Briefing", exact: true });
      await expect(toast).toContainText("as slide 1.");
      await expectFits(page);
      await expectAccessible(page);
      await toast.getByRole("link", { name: "Open briefing" }).click();
      await expect(page.getByText("10 readouts of 10")).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
      await page.goto("#/briefings");
      await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
    });
  });
}

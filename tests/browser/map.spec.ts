import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { SIZES } from "./support/looks.ts";

const mapOf = (page: Page): Locator => page.getByRole("group", { name: "Map of counterparts" });
const drawerOf = (page: Page): Locator => page.getByRole("complementary", { name: "Evidence" });
const readouts = (page: Page): Locator => drawerOf(page).locator("ol > li");
const shownOf = (page: Page): Locator => page.getByRole("search").locator("strong:visible").first();

/** The first circle is a mark's hit area; the middle of mark and name together may lie between the two. */
const hit = (mark: Locator): Promise<void> => mark.locator("circle").first().click();

/** The last of the numbers that a pattern finds in a mark's name. */
const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? "0");

test("a mark opens its meetings and its country, from which one filters; the table has the same totals", async ({ page }) => {
  await page.goto("#/map");
  await hit(mapOf(page).getByRole("button", { name: "India: 2 meetings" }));
  await expect(readouts(page)).toHaveCount(2);
  const panel = page.getByRole("region", { name: "India" });
  await expect(panel.getByRole("list", { name: "Meetings, latest first" }).getByRole("link")).toHaveCount(2);
  await panel.getByRole("button", { name: "Show only India" }).click();
  await expect(page).toHaveURL(/with=IND/u);
  await expect(shownOf(page)).toHaveText("2 of 10 meetings");
  await page.goto("#/map");
  await page.getByRole("main").getByText("Table", { exact: true }).click();
  const counts = await page.getByRole("table").getByRole("row").locator("td:nth-child(2)").allTextContents();
  // Ten meetings with six counterparts, none of them with two.
  expect(counts.slice(0, 6).map(Number)).toEqual([4, 2, 1, 1, 1, 1]);
});

const MEASURES = ["size=meetings", "size=minutes&colour=latest", "size=topic&colour=share", "size=phrase", "size=topic&about=covid&from=2020-12-15&to=2021-12-31"];

for (const measure of MEASURES) {
  test(`every mark opens exactly what it counts: ${measure}`, async ({ page }) => {
    await page.goto(`#/map?${measure}`);
    const marks = mapOf(page).getByRole("button");
    await expect(marks).toHaveCount(6);
    for (const mark of await marks.all()) {
      const name = (await mark.getAttribute("aria-label")) ?? "";
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(mark).toHaveAttribute("aria-pressed", "true");
      if (name.endsWith("no meeting under these filters")) continue;
      const meetings = /: (\d+) meetings?/u.exec(name);
      const countedIn = meetings ? Number(meetings[1]) : numberIn(name, /(?:stated in|sentences? in|occurrences? in) (\d+)/u);
      const searched = meetings ? countedIn : numberIn(name, /of (\d+) readouts?/u);
      // A phrase's drawer lists a readout under each of its wordings; its words are counted below.
      if (!name.includes("occurrence") || countedIn === 0) await expect(readouts(page), name).toHaveCount(countedIn === 0 ? searched : countedIn);
      if (countedIn === 0) await expect(drawerOf(page)).toContainText(`not in ${searched} of ${searched}`);
      else if (name.includes(" min,")) await expect(drawerOf(page)).toContainText(`${numberIn(name, /(\d+) min,/u)} minutes, stated in ${countedIn} of ${searched}`);
      else if (!meetings) await expect(drawerOf(page)).toContainText(/: (\d+ (?:sentence|occurrence)s? in \d+ of \d+)/u.exec(name)?.[1] ?? "no count");
      const value = numberIn(name, /: (\d+) (?:sentence|occurrence)/u);
      if (value > 0) await expect(drawerOf(page).locator(name.includes("sentence") ? "ol blockquote" : "ol mark")).toHaveCount(value);
      await mark.focus();
    }
  });
}

test("time goes by steps, sets the dates of the filter, and plays until it is stopped", async ({ page }) => {
  await page.goto("#/map");
  const time = page.getByRole("group", { name: "Time" });
  const handle = time.getByRole("slider");
  await handle.focus();
  await page.keyboard.press("Home");
  // The first day on which a meeting began, 9 December 2020.
  await expect(page).toHaveURL(/to=2020-12-09$/u);
  await expect(shownOf(page)).toHaveText("1 of 10 meetings");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/to=2020-12-15$/u);
  await expect(shownOf(page)).toHaveText("3 of 10 meetings");
  await time.getByText("Each alone").click();
  // The same step, now alone: two meetings on that day.
  await expect(page).toHaveURL(/to=2020-12-15&steps=each&from=2020-12-15$/u);
  await expect(shownOf(page)).toHaveText("2 of 10 meetings");
  await time.getByRole("button", { name: "One step on" }).click();
  await expect(page).toHaveURL(/to=2020-12-22&steps=each&from=2020-12-22$/u);
  await time.getByText("All until then").click();
  await expect(page).toHaveURL(/to=2020-12-22$/u);
  await expect(shownOf(page)).toHaveText("4 of 10 meetings");
  await time.getByRole("button", { name: "Play through time" }).click();
  await expect(page).toHaveURL(/to=2021-01-14$/u);
  await time.getByRole("button", { name: "Pause" }).click();
  await expect(time.getByRole("button", { name: "Play through time" })).toBeVisible();
  const grip = await handle.boundingBox();
  await page.mouse.move((grip?.x ?? 0) + 12, (grip?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move(5, (grip?.y ?? 0) + 12, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/to=2020-12-09/u);
});

test("the map is walked, enlarged and moved by keyboard alone, and its place is in the address", async ({ page }) => {
  await page.goto("#/map");
  const first = mapOf(page).getByRole("button").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(first).not.toBeFocused();
  const india = mapOf(page).getByRole("button", { name: /^India/u });
  await expect(india).toBeFocused();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(india).toBeFocused();
  await expect(page).toHaveURL(/at=2\.6,/u);
  const before = page.url();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page).not.toHaveURL(before);
  const moved = page.url();
  await page.reload();
  await expect(mapOf(page)).toBeVisible();
  expect(page.url()).toBe(moved);
  await page.getByRole("button", { name: "Reduce (−)" }).focus();
  await page.keyboard.press("0");
  await expect(page).toHaveURL(/#\/map$/u);
});

test("the bare wheel scrolls the page, with Ctrl it enlarges the map", async ({ page }) => {
  await page.setViewportSize(SIZES.projector);
  await page.goto("#/map");
  const box = await mapOf(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/#\/map$/u);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/at=/u);
});

for (const theme of ["dark", "projector"]) {
  test(`marks, keys, time and country are accessible in the ${theme} theme`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem("readout-atlas-theme", JSON.stringify({ state: { theme: chosen }, version: 1 }));
    }, theme);
    for (const address of ["#/map?size=topic&colour=share&country=USA", "#/map?size=minutes&colour=latest&at=3,10,48"]) {
      await page.goto(address);
      await expect(mapOf(page)).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test("a drag moves the enlarged map and opens nothing", async ({ page }) => {
  await page.goto("#/map?at=3,10,48");
  const germany = mapOf(page).getByRole("button", { name: /^Germany/u }).locator("circle").first();
  const box = await germany.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/at=3,10,48/u);
  await expect(drawerOf(page)).toHaveCount(0);
});

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`every mark of the map can be hit on the ${size}, and its country fits`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("#/map");
    await expect(mapOf(page).getByRole("button")).toHaveCount(6);
    for (const mark of await mapOf(page).getByRole("button").all()) {
      await hit(mark);
      await expect(mark).toHaveAttribute("aria-pressed", "true");
      // On a phone the drawer lies over the page, and leaves the mark in sight.
      if (size === "phone") await expect.poll(async () => ((await drawerOf(page).boundingBox())?.y ?? 0) - ((await mark.locator("circle").first().boundingBox())?.y ?? Infinity)).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      await expect(drawerOf(page)).toHaveCount(0);
    }
    await page.goto("#/map?country=USA&size=topic&colour=share");
    await expect(page.getByRole("region", { name: "United States" })).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
  });
}

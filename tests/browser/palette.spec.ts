import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";

test("a reader jumps by keyboard alone to a readout, a page and an action", async ({ page }) => {
  await page.goto("#/?with=USA");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();

  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search or jump to" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("2022 states");
  await expect(palette.getByRole("option").first()).toContainText("United States, 4 May 2022");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/meetings\/2022-05-04-usa\?with=USA$/u);
  await expect(palette).toHaveCount(0);

  await page.keyboard.press("/");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("topics");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/topics\?with=USA$/u);

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("clear filters");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/topics$/u);
});

test("an action acts on the page that was asked for, also while that page is still on its way", async ({ page }) => {
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/topics-page[^/]*\.js$/u, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto("#/meetings?with=USA");
  await expect(page.getByRole("heading", { level: 1, name: "Meetings" })).toBeVisible();
  for (const [words, address] of [
    ["topics", /#\/topics\?with=USA$/u],
    ["clear filters", /#\/topics$/u],
  ] as const) {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Search or jump to" })).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(address);
  }
  arrive();
  await expect(page.getByRole("heading", { level: 1, name: "Topics" })).toBeVisible();
});

test("the palette finds words in the texts, and goes without leaving a trace on Escape", async ({ page }) => {
  await page.goto("#/meetings");
  await page.getByRole("button", { name: "Search or jump to…" }).click();
  await expect(page.getByRole("combobox", { name: "Search or jump to" })).toBeFocused();
  await page.keyboard.type("counter-hypersonic");
  await page.getByRole("option", { name: /in all readouts/u }).click();
  await expect(page).toHaveURL(/#\/phrases\/watch\?q=counter-hypersonic$/u);
  // One sentence of the five sources speaks of it: 4 May 2022, number 22.
  await expect(page.getByRole("main").locator("mark").filter({ hasText: "counter-hypersonic" })).toHaveCount(1);

  const address = page.url();
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(page.url()).toBe(address);
});

test("the list of keys opens by “?”, and keys of one character can be turned off", async ({ page }) => {
  await page.goto("#/meetings");
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByRole("checkbox", { name: "Keys of one character act on the page" }).click();
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(keys).toHaveCount(0);
});

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("the palette fits and is accessible", async ({ page }) => {
      await wearTheme(page, look);
      await page.goto("#/");
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await page.keyboard.press("Control+k");
      const palette = page.getByRole("dialog", { name: "Search or jump to" });
      await expect(palette.getByRole("combobox")).toBeFocused();
      await page.keyboard.type("a");
      await expect(palette.getByRole("option").first()).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
    });
  });
}

import { expect, test } from "./support/app-test.ts";

test("the whole text stands as published, in its sections and paragraphs", async ({ page }) => {
  await page.goto("#/meetings/2022-05-04-usa?layers=none");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "1. Regional affairs" })).toBeVisible();
  await expect(main.getByRole("heading", { name: "2. Bilateral defense cooperation" })).toBeVisible();
  await expect(main.getByRole("heading", { name: /^3\. Realignment of U\.S\. forces/u })).toBeVisible();
  await expect(main).toContainText("including a tête-à-tête meeting, at the U.S. Department of Defense.");
  await expect(main).toContainText("75 minutes");
  await expect(main).toContainText("published 5 May 2022");
});

test("layers are switched on and off, in the address", async ({ page }) => {
  await page.goto("#/meetings/2021-03-16-usa");
  const people = page.getByRole("switch", { name: /^People and places/u });
  await expect(people).not.toBeChecked();
  await people.press("Space");
  await expect(people).toBeChecked();
  await expect(page).toHaveURL(/layers=[a-z~]+/u);
  await page.reload();
  await expect(people).toBeChecked();
});

test("a link to a sentence goes there; next and previous walk the occurrences by key", async ({ page }) => {
  await page.goto("#/phrases");
  await page.getByRole("main").locator('a[href^="#/phrases/"]').first().click();
  await page.getByRole("main").locator('a[href*="s="]').first().click();
  await expect(page).toHaveURL(/#\/meetings\/[a-z0-9-]+\?s=\d+-[0-9a-z]+&phrase=/u);
  await expect(page.getByRole("main").locator('[aria-current="location"]')).toBeInViewport();
  const said = page.getByRole("main").locator("[aria-live]");
  await page.keyboard.press("n");
  await expect(said).toContainText(/^\d+ of \d+/u);
  await expect(page.locator("[data-current]").first()).toBeInViewport();
  await page.goto("#/meetings/2022-05-04-usa");
  await page.keyboard.press("n");
  await expect(said).toContainText(/^1 of \d+/u);
  await page.keyboard.press("n");
  await expect(said).toContainText(/^2 of \d+/u);
  await page.keyboard.press("p");
  await expect(said).toContainText(/^1 of \d+/u);
  // The bar stays in view: coming to it by the Tab key leaves the text where it is.
  await page.evaluate(() => window.scrollTo(0, 1200));
  await page.getByRole("button", { name: /^Next/u }).focus();
  expect(await page.evaluate(() => window.scrollY)).toBe(1200);
});

test("a readout that is not there says so and leads to the list", async ({ page }) => {
  await page.goto("#/meetings/1999-01-01-usa");
  await expect(page.getByRole("main")).toContainText("1999-01-01-usa");
  await page.getByRole("main").getByRole("link", { name: /meetings/iu }).first().click();
  await expect(page).toHaveURL(/#\/meetings/u);
});

test("the second account of a meeting can be read, and adds no counts", async ({ page }) => {
  await page.goto("#/meetings/2021-01-24-usa");
  await expect(page.getByRole("main")).toContainText("At the outset, Secretary Austin offered his greetings");
  await page.getByRole("link", { name: /^Japan Defense Focus No\. 133/u }).or(page.getByRole("button", { name: /^Japan Defense Focus No\. 133/u })).first().click();
  await expect(page.getByRole("main")).not.toContainText("At the outset, Secretary Austin offered his greetings");
  await expect(page.getByRole("main")).toContainText("not counted");
});

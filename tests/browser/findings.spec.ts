import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";

const drawer = (page: Page): Locator => page.getByRole("complementary", { name: "Evidence" });
const findings = (page: Page): Locator => page.locator("section").filter({ has: page.getByRole("heading", { name: "What changed" }) });
const counts = (page: Page): Locator => findings(page).getByRole("button", { name: /sentences? in \d+ readouts?:/u });

test("every finding of the overview opens exactly the sentences that it counts", async ({ page }) => {
  await page.goto("#/");
  await findings(page).getByRole("button", { name: /^Show \d+ more/u }).click();
  await expect.poll(() => counts(page).count()).toBeGreaterThan(10);
  for (const button of await counts(page).all()) {
    const name = (await button.getAttribute("aria-label")) ?? "";
    await button.press("Enter");
    await expect(drawer(page).locator("blockquote"), name).toHaveCount(Number.parseInt(name, 10));
  }
});

test("a sentence of a finding leads into the reader, and its address outlives a reload", async ({ page }) => {
  await page.goto("#/");
  await counts(page).nth(2).press("Enter");
  const heading = await drawer(page).getByRole("heading", { level: 2 }).textContent();
  await page.reload();
  await expect(drawer(page).getByRole("heading", { level: 2 })).toHaveText(heading ?? "");
  await drawer(page).getByRole("link", { name: /^sentence/u }).first().click();
  await expect(page).toHaveURL(/#\/meetings\/[\da-z-]+\?s=\d+-[0-9a-z]+/u);
});

test("a counterpart chosen changes the findings, which still open all their sentences", async ({ page }) => {
  await page.goto("#/");
  const before = await findings(page).getByRole("heading", { level: 3 }).allTextContents();
  await page.goto("#/?with=FRA");
  await expect(findings(page).getByRole("heading", { level: 3 })).not.toHaveText(before);
  const button = counts(page).first();
  const name = (await button.getAttribute("aria-label")) ?? "";
  await button.press("Enter");
  await expect(drawer(page).locator("blockquote")).toHaveCount(Number.parseInt(name, 10));
});

test("a filter that leaves nothing to compare says so, and its button undoes it", async ({ page }) => {
  await page.goto("#/?with=BRA&topic=taiwan");
  await expect(findings(page)).toContainText("No change of wording is found");
  await findings(page).getByRole("button", { name: "Clear filters" }).click();
  await expect(counts(page).first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the overview with its findings is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("#/");
    await expect(counts(page).first()).toBeVisible();
    await expectAccessible(page);
  });
}

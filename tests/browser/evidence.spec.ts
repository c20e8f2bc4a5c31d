import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";

const drawer = (page: Page): Locator => page.getByRole("complementary", { name: "Evidence" });

test("the drawer is in the address, closes by Escape, and its sentences lead into the reader", async ({ page }) => {
  await page.goto("#/");
  await page.getByRole("button", { name: /^Taiwan Strait:/u }).getByText("Taiwan Strait").click();
  await expect(page).toHaveURL(/show=topic:taiwan$/u);
  await expect(drawer(page)).toContainText("3 sentences in 3 of 10 readouts");
  await page.reload();
  await expect(drawer(page).getByRole("heading", { name: "Taiwan Strait" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toHaveCount(0);
  await page.goBack();
  await drawer(page).getByRole("link", { name: /^sentence/u }).first().click();
  await expect(page).toHaveURL(/#\/meetings\/2021-03-16-usa\?s=\d+-[0-9a-z]+&subject=taiwan$/u);
  await expect(page.getByRole("main")).toContainText("peace and stability of the Taiwan Strait");
});

test("a chart's table has its numbers", async ({ page }) => {
  await page.goto("#/");
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: "Topics by share of readouts" }) });
  await section.getByText("Table", { exact: true }).click();
  const row = section.getByRole("row", { name: /^North Korea/u });
  // 7 of 10: Wilson's interval at 95 % is 0.3968 to 0.8922, worked out by hand.
  await expect(row.getByRole("cell")).toHaveText(["7", "10", "70%", "40%", "89%", /^\d+$/u, /^\d+\.\d$/u]);
});

test("arrow keys walk the marks of a chart from one Tab stop", async ({ page }) => {
  await page.goto("#/");
  const chart = page.getByRole("group", { name: "Meetings over time", exact: true });
  const marks = chart.getByRole("button");
  await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toContainText("1 readout");
});

import type { Page } from "@playwright/test";
import { test } from "./support/app-test.ts";
import { checkPage } from "./support/check-page.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";

/** Every page, as it opens and in its further states. */
const ROUTES = [
  "#/",
  "#/?with=GBR",
  "#/?with=XYZ&from=2021-02-31",
  "#/?show=topic:north-korea",
  "#/topics",
  "#/topics?focus=taiwan&with=USA",
  "#/topics?with=BRA",
  "#/topics?face=all",
  "#/topics?face=pairs",
  "#/statements",
  "#/map",
  "#/map?with=IND",
  "#/phrases",
  "#/phrases?face=groups",
  "#/phrases?face=matrix&show=topic:taiwan",
  "#/phrases/none-such",
  "#/ledger",
  "#/meetings",
  "#/meetings?with=XYZ",
  "#/meetings/2022-05-04-usa",
  "#/meetings/2021-01-24-usa",
  "#/meetings/none-such",
  "#/data",
  "#/nowhere",
];

async function checkEveryPage(page: Page): Promise<void> {
  await page.goto("#/phrases");
  const family = await page.getByRole("main").locator('a[href^="#/phrases/"]').first().getAttribute("href");
  for (const route of [...ROUTES, family ?? ""]) {
    await test.step(route, async () => {
      await checkPage(page, route);
    });
  }
}

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("every page fits, is accessible and says nothing in the console", async ({ page }) => {
      test.slow();
      await wearTheme(page, look);
      await checkEveryPage(page);
    });
  });
}

import { expect, test } from "./support/app-test.ts";
import { checkPage } from "./support/check-page.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";

const QUERY = "peace ~5 strait";

test("an analyst watches a query, names it, reads its hits and finds it again", async ({ page }) => {
  await page.goto("#/phrases");
  const main = page.getByRole("main");
  const field = main.getByRole("searchbox", { name: "Watch words" });

  await field.fill("peace ~5 (strait");
  await expect(main.getByText("Character 10: this is not closed.")).toBeVisible();

  await field.fill(QUERY);
  const live = main.getByRole("search", { name: "Words of your own" }).getByRole("button", { name: /^\d+ occurrences? in \d+ of \d+ readouts$/u });
  const count = Number.parseInt((await live.innerText()).split(" ")[0] ?? "", 10);
  expect(count).toBeGreaterThan(0);
  await field.press("Enter");
  await expect(page).toHaveURL(/watch=peace\+~5\+strait$/u);

  await main.getByRole("button", { name: `Rename: ${QUERY}` }).press("Enter");
  await page.keyboard.type("Strait");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/watch=Strait:peace\+~5\+strait$/u);

  await main.getByRole("button", { name: new RegExp(`^Strait: ${String(count)} occurrences? in `, "u") }).click();
  const drawer = page.getByRole("complementary", { name: "Evidence" });
  await expect(drawer.locator("mark")).toHaveCount(count);
  await page.keyboard.press("Escape");

  await main.getByRole("link", { name: "Strait", exact: true }).click();
  await expect(page).toHaveURL(/#\/phrases\/watch\?q=/u);
  await expect(page.getByRole("main").locator("mark")).toHaveCount(count);

  await page.goto("about:blank");
  await page.goto("#/phrases");
  await expect(page.getByRole("main").getByRole("link", { name: "Strait", exact: true })).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Remove from the watchlist: Strait" }).press("Enter");
  await expect(page).toHaveURL(/#\/phrases$/u);
  await expect(field).toBeFocused();
});

test("an address brings its own watchlist, and leaves the kept one alone", async ({ page }) => {
  await page.goto("#/phrases?watch=taiwan");
  await page.getByRole("button", { name: "Keep this one" }).click();
  await expect(page.getByRole("note")).toHaveCount(0);
  await page.goto("about:blank");
  await page.goto("#/phrases?watch=senkaku*");
  await expect(page.getByRole("note")).toContainText("is another");
  await page.getByRole("button", { name: "Show the one kept here" }).click();
  await expect(page).toHaveURL(/watch=taiwan$/u);
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("a family goes on the watchlist as a query that is known as the family", async ({ page }) => {
  await page.goto("#/phrases");
  await page.getByRole("main").locator('li a[href^="#/phrases/"]').first().click();
  await page.getByRole("button", { name: "Watch this" }).click();
  await page.getByRole("link", { name: "On your watchlist" }).click();
  await expect(page.getByRole("link", { name: "= family 1", exact: true })).toBeVisible();
});

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("the watchlist fits, is accessible and says nothing in the console", async ({ page }) => {
      test.slow();
      await wearTheme(page, look);
      const list = encodeURIComponent("Strait:taiwan strait;status quo ~4 (force | coercion);*lateral;zebra;(broken");
      for (const route of [`#/phrases?watch=${list}&show=query:*lateral`, "#/phrases/watch?q=(broken"]) {
        await test.step(route, async () => {
          await checkPage(page, route);
        });
      }
      await page.goto("#/phrases");
      await page.getByRole("button", { name: "How to write it" }).click();
      await expect(page.getByText("With or without.")).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
    });
  });
}

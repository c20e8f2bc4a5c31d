import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";

const MARCH = "#/compare?a=2021-01-24-usa&b=2021-03-16-usa";

test("from the reader to the comparison with the readout before, change by change, and back", async ({ page }) => {
  await page.goto("#/meetings/2021-03-16-usa");
  await page.getByRole("link", { name: /^Compare with it: 24 Jan 2021/u }).click();
  await expect(page).toHaveURL(/#\/compare\?a=2021-01-24-usa&b=2021-03-16-usa/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("24 Jan 2021 and 16 Mar 2021, United States");
  const said = page.getByRole("main").locator("[aria-live]");
  await page.keyboard.press("n");
  await expect(said).toContainText(/^Change 1 of \d+/u);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await expect(said).toContainText(/^Change 3 of \d+/u);
  await expect(page.locator("[data-current='true'][data-group]").first()).toBeInViewport();
  await page.keyboard.press("p");
  await expect(said).toContainText(/^Change 2 of \d+/u);
  // The bar stays in view: coming to it by the Tab key leaves the text where it is.
  await page.evaluate(() => window.scrollTo(0, 1200));
  await page.getByRole("button", { name: /^Next/u }).focus();
  expect(await page.evaluate(() => window.scrollY)).toBe(1200);
  await page.goBack();
  await expect(page).toHaveURL(/#\/meetings\/2021-03-16-usa/u);
});

test("the end state for North Korea stands as one reworded sentence", async ({ page }) => {
  await page.goto(MARCH);
  const row = page.getByRole("listitem", { name: "reworded: sentence 10 with 11" });
  await expect(row.locator("del").filter({ hasText: "dismantlement" })).toHaveCount(1);
  await expect(row.locator("ins").filter({ hasText: "denuclearization" })).toHaveCount(1);
});

test("one kind is shown alone, in the address, and all again", async ({ page }) => {
  await page.goto(MARCH);
  const moved = page.getByRole("button", { name: /^\d+ moved$/u });
  await moved.click();
  await expect(page).toHaveURL(/kinds=moved/u);
  await expect(page.getByRole("listitem", { name: /moved/u })).toHaveCount(1);
  await expect(page.getByRole("listitem", { name: /^same/u })).toHaveCount(0);
  await page.reload();
  await expect(moved).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "All kinds" }).click();
  await expect(page.getByRole("listitem", { name: /^same/u })).not.toHaveCount(0);
});

test("the two are swapped, another is chosen by the keyboard alone, and Back undoes each", async ({ page }) => {
  await page.goto(MARCH);
  await page.getByRole("button", { name: "Swap" }).click();
  await expect(page).toHaveURL(/a=2021-03-16-usa&b=2021-01-24-usa/u);
  await expect(page.getByText("The first is the later one, by 51 days.")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/a=2021-01-24-usa&b=2021-03-16-usa/u);
  const second = page.getByRole("button", { name: /^Second text/u });
  await second.press("Enter");
  await page.keyboard.type("october 2023");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/b=2023-10-04-usa/u);
  await expect(second).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/b=2021-03-16-usa/u);
});

test("a bar of the rail and a number lead to the sentence, here and in the reader", async ({ page }) => {
  await page.goto(MARCH);
  await page.getByRole("button", { name: /^reworded, moved: sentence 13 with 19$/u }).press("Enter");
  await expect(page).toHaveURL(/at=b19/u);
  const row = page.getByRole("listitem", { name: "reworded, moved: sentence 13 with 19" });
  await expect(row).toBeInViewport();
  await row.getByRole("link", { name: /^Sentence 19 of 16 Mar 2021/u }).click();
  await expect(page).toHaveURL(/#\/meetings\/2021-03-16-usa\?s=19-/u);
});

test("two accounts of one meeting: what is the same is folded and can be opened", async ({ page }) => {
  await page.goto("#/meetings/2021-01-24-usa");
  await page.getByRole("link", { name: "Compare the accounts" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two accounts of United States, 24 Jan 2021");
  const folded = page.getByText(/^\d+ sentences are the same/u);
  await expect(page.getByText("The Ministers agreed to continue to closely work together")).toHaveCount(0);
  await folded.click();
  await expect(page.getByText("The Ministers agreed to continue to closely work together").first()).toBeVisible();
});

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("the comparison fits and is accessible", async ({ page }) => {
      await wearTheme(page, look);
      for (const address of [MARCH, `${MARCH}&view=one&kinds=new~moved&at=b9`, "#/compare?a=gone&b=2021-03-16-usa"]) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectFits(page);
        await expectAccessible(page);
      }
    });
  });
}

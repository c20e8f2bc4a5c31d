import { expect, test } from "./support/app-test.ts";
import { SIZES } from "./support/looks.ts";

test("a mark filters by its counterpart, its count opens the meetings, and the table has the same totals", async ({ page }) => {
  await page.goto("#/map");
  const map = page.getByRole("group", { name: "Map of counterparts" });
  await map.getByRole("button", { name: "India: 2 meetings" }).click();
  await expect(page).toHaveURL(/#\/map\?with=IND$/u);
  await expect(page.getByRole("search").locator("strong:visible").first()).toHaveText("2 of 10 meetings");
  await page.getByRole("button", { name: /^2 meetings with India/u }).click();
  await expect(page.getByRole("complementary", { name: "Evidence" }).getByRole("listitem")).toHaveCount(2);
  await page.goto("#/map");
  await page.getByRole("main").getByText("Table", { exact: true }).click();
  const counts = await page.getByRole("table").getByRole("row").locator("td:nth-child(2)").allTextContents();
  // Ten meetings with six counterparts, none of them with two.
  expect(counts.slice(0, 6).map(Number)).toEqual([4, 2, 1, 1, 1, 1]);
});

test("the map is walked and filtered by keyboard alone", async ({ page }) => {
  await page.goto("#/map");
  const map = page.getByRole("group", { name: "Map of counterparts" });
  await map.getByRole("button").first().focus();
  const before = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("ArrowRight");
  const after = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(after).not.toBe(before);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/with=[A-Z]{3}$/u);
});

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`every mark of the map can be hit on the ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("#/map");
    const map = page.getByRole("group", { name: "Map of counterparts" });
    await expect(map.getByRole("button")).toHaveCount(6);
    for (const mark of await map.getByRole("button").all()) {
      // The first circle is the mark's hit area; the middle of mark and name together may lie between the two.
      await mark.locator("circle").first().click();
      await expect(mark).toHaveAttribute("aria-pressed", "true");
      await mark.locator("circle").first().click();
      await expect(mark).toHaveAttribute("aria-pressed", "false");
    }
  });
}

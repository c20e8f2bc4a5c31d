import type { Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";

const scope = (page: Page) => page.getByRole("search").locator("strong:visible").first();

test("a counterpart filters everything at once, and the address says so through reload, Back and Forward", async ({ page }) => {
  await page.goto("#/");
  await expect(scope(page)).toHaveText("10 of 10 meetings");
  await page.getByRole("button", { name: "UK 1" }).click();
  await expect(page).toHaveURL(/#\/\?with=GBR$/u);
  await expect(scope(page)).toHaveText("1 of 10 meetings");
  await expect(page.getByRole("heading", { name: "1 meeting, 1 counterpart" })).toBeVisible();
  await page.getByRole("button", { name: "US 4" }).click();
  await expect(page).toHaveURL(/with=GBR~USA$/u);
  await expect(scope(page)).toHaveText("5 of 10 meetings");
  await page.reload();
  await expect(scope(page)).toHaveText("5 of 10 meetings");
  await page.goBack();
  await expect(scope(page)).toHaveText("1 of 10 meetings");
  await page.goForward();
  await expect(scope(page)).toHaveText("5 of 10 meetings");
});

test("dates are typed exactly, and undone", async ({ page }) => {
  await page.goto("#/");
  const from = page.getByRole("textbox", { name: "From" });
  await from.fill("2021-01-01");
  await from.press("Enter");
  await expect(page).toHaveURL(/from=2021-01-01$/u);
  await expect(scope(page)).toHaveText("6 of 10 meetings");
  await from.fill("2021-02-30");
  await from.press("Enter");
  await expect(from).toHaveAttribute("aria-invalid", "true");
  await expect(scope(page)).toHaveText("6 of 10 meetings");
  await from.press("Escape");
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await expect(scope(page)).toHaveText("10 of 10 meetings");
});

test("the brush is dragged with the mouse and moved by key", async ({ page }) => {
  await page.goto("#/");
  const end = page.getByRole("slider", { name: "End of the date range" });
  const handle = await end.boundingBox();
  const start = await page.getByRole("slider", { name: "Start of the date range" }).boundingBox();
  if (!handle || !start) throw new Error("the brush has no handles");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 0.4 * (handle.x - start.x), handle.y + 10, { steps: 8 });
  await page.mouse.up();
  // Two fifths of the way from December 2020 to October 2023 is early in 2022: the meetings of May 2022 and October 2023 go.
  await expect(page).toHaveURL(/[?&]to=202[12]-/u);
  await expect(scope(page)).toHaveText("8 of 10 meetings");
  await end.focus();
  await end.press("Home");
  await expect(scope(page)).toHaveText("1 of 10 meetings");
  await end.press("End");
  await expect(scope(page)).toHaveText("10 of 10 meetings");
});

test("mode and topic are chosen from menus by keyboard alone; a topic keeps the denominators", async ({ page }) => {
  await page.goto("#/");
  await page.getByRole("button", { name: /^Topic/u }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Taiwan Strait/u }).press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Topic: Taiwan Strait" })).toBeFocused();
  await expect(scope(page)).toHaveText("3 of 10 meetings");
  await expect(page.getByText("Only readouts that also have Taiwan Strait count: 3 of 10.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Taiwan Strait: 3 of 10 readouts, 3 sentences" })).toBeVisible();
  await page.getByRole("button", { name: /^Mode/u }).click();
  const telephone = page.getByRole("checkbox", { name: /^telephone/u });
  await telephone.click();
  await expect(telephone).toBeChecked();
  await expect(scope(page)).toHaveText("0 of 10 meetings");
});

test("values that are not understood are shown, and can be removed", async ({ page }) => {
  await page.goto("#/?from=2021-13-45&with=XYZ~USA&mode=pigeon&topic=weather");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("2021-13-45");
  await expect(alert).toContainText("XYZ");
  await expect(alert).toContainText("pigeon");
  await expect(alert).toContainText("weather");
  await alert.getByRole("button", { name: "Remove" }).click();
  await expect(alert).toHaveCount(0);
  await expect(page).toHaveURL(/#\/\?with=USA$/u);
});

test("a filter that leaves nothing says what was asked for and what each way out would show", async ({ page }) => {
  await page.goto("#/?with=BRA&from=2021-01-01");
  await expect(scope(page)).toHaveText("0 of 10 meetings");
  await expect(page.getByText("No readout of this set is left: from 1 Jan 2021; with Brazil.")).toBeVisible();
  await page.getByRole("button", { name: "All dates (1 readout)" }).press("Enter");
  await expect(scope(page)).toHaveText("1 of 10 meetings");
  await expect(page.getByRole("main")).toBeFocused();
  await page.goBack();
  await page.getByRole("button", { name: "Clear filters (10 readouts)" }).click();
  await expect(scope(page)).toHaveText("10 of 10 meetings");
});

test("links between pages take the filter along", async ({ page }) => {
  await page.goto("#/?with=IND");
  await page.getByRole("navigation").getByRole("link", { name: "Meetings" }).click();
  await expect(page).toHaveURL(/#\/meetings\?with=IND$/u);
});

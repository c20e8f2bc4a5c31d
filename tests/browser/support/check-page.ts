import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expectFits } from "./expect-fits.ts";

/** Opens an address afresh and holds it to what every page is held to: it draws, fits and is accessible. */
export async function checkPage(page: Page, route: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(route);
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  await expect(page.getByText("Drawing…")).toHaveCount(0);
  await expectFits(page);
  await expectAccessible(page);
}

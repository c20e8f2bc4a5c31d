import { PAGE_POLICY } from "#build/security-policy.ts";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("the app opens below a path of its own, shows its heading, fits and is accessible", async ({ page }) => {
      await wearTheme(page, look);
      await page.goto("");
      await expect(page).toHaveTitle(/Readout Atlas/u);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectFits(page);
      await expectAccessible(page);
    });
  });
}

test("the page carries the security policy, for hosts that send no headers", async ({ page }) => {
  await page.goto("");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute("content", PAGE_POLICY);
});

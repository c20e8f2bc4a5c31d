import type { Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";

const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Width and height of the sheets, in points. */
const sheetsOf = (pdf: Buffer): string[] => [...new Set([...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`))];

test("one figure stands in another page's frame, with its evidence, and leads to the whole app", async ({ page, context, baseURL }) => {
  const app = baseURL ?? "";
  // As a host answers that lets its pages be framed.
  await page.route(app, async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()["content-security-policy"] ?? "").replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe title="Figure" style="border:0;width:100%;height:520px" src="${app}#/topics?embed=1&figure=topic-by-period&with=USA&theme=dark"></iframe>` }),
  );
  await page.goto("host.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "By year" })).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("navigation")).toHaveCount(0);
  await expect(frame.getByText("Filter: with United States · 4 readouts of 10")).toBeVisible();

  await page.setViewportSize({ width: 390, height: 700 });
  expect(await frame.locator("html").evaluate((html) => html.scrollWidth > html.clientWidth)).toBe(false);
  await frame.getByRole("button", { name: /^2021/u }).first().click();
  await expect(frame.getByRole("complementary")).toBeVisible();

  await frame.getByRole("button", { name: /^Close/u }).click();

  const [whole] = await Promise.all([context.waitForEvent("page"), frame.getByRole("link", { name: "Open in Readout Atlas" }).click()]);
  await expect(whole.getByRole("navigation", { name: "Pages" })).toBeVisible();
  expect(new URL(whole.url()).hash).toContain("with=USA");
});

test("a page on paper: what it is and where it is from, nothing to press, nothing cut, light", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of ["#/?with=USA&show=topic:taiwan", "#/phrases?face=matrix", "#/ledger?party=USA", "#/compare", "#/data"]) {
    await page.goto(path);
    await expect(page.locator(".print-head")).toBeAttached();
    await expect(page.getByRole("main")).not.toBeEmpty();
    // As wide as A4 between its margins.
    await page.setViewportSize({ width: 686, height: 970 });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.locator(".print-head")).toBeVisible();
    await expect(page.locator(".print-address")).toContainText("#/");
    await expect(page.getByRole("navigation", { name: "Pages" })).toBeHidden();
    expect(await isTooWide(page), path).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim().toUpperCase())).toBe("#FCFBF8");
    if (path.includes("show=")) {
      await expect(page.locator(".print-head")).toContainText("Filter: with United States · 4 readouts of 10");
      await expect(page.getByRole("search")).toBeHidden();
      await expect(page.getByRole("complementary").getByRole("heading", { name: "Taiwan Strait" })).toBeVisible();
    }
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  }
});

test("the dialog gives link, code and a figure's own page in print, on the paper asked for", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("#/topics?with=USA");
  await page.getByRole("button", { name: /^Export.*By year/u }).click();
  await page.getByRole("button", { name: "Copy the code to embed it" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="http:[^"]*#\/topics\?with=USA&amp;embed=1&amp;figure=topic-by-period" title="[^"]+: By year"/u);

  await context.addInitScript(() => {
    window.print = () => {
      document.title = "printed";
    };
  });
  for (const [paper, sheet] of [["A4", "595 × 842"], ["Letter", "612 × 792"]] as const) {
    const [printed] = await Promise.all([context.waitForEvent("page"), page.getByRole("button", { name: `PDF, ${paper}` }).click()]);
    await expect(printed).toHaveTitle("printed");
    expect(sheetsOf(await printed.pdf({ preferCSSPageSize: true }))).toEqual([sheet]);
    await printed.close();
  }
});

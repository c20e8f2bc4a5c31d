import { gzipSync } from "node:zlib";
import { expect, test } from "./support/app-test.ts";

/** JavaScript and CSS, compressed, that may be asked for before the first charts are drawn. */
const MOST_BYTES = 150_000;

test("the first view asks for no more code than it may", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector("main svg") === null) return;
      seen.disconnect();
      performance.mark("drawn");
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto("#/");
  await expect(page.locator("main svg").first()).toBeVisible();
  const { drawn, files } = await page.evaluate(() => ({
    drawn: performance.getEntriesByName("drawn")[0]?.startTime ?? 0,
    files: performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
  }));
  const asked = files.filter(({ name, startTime }) => startTime < drawn && /\.(?:js|css)$/u.test(name));
  expect(asked.length, "files of code").toBeGreaterThan(1);
  const sizes = await Promise.all(asked.map(async ({ name }) => gzipSync(await (await page.request.get(name)).body()).length));
  expect(sizes.reduce((sum, size) => sum + size, 0), asked.map(({ name }, index) => `${name} ${sizes[index]}`).join("\n")).toBeLessThanOrEqual(MOST_BYTES);
});

import { expect, type Page } from "@playwright/test";

/** Fails if the page can be scrolled sideways, and names the innermost elements that stick out. */
export async function expectFits(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1);
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`the page is ${scrollWidth} px wide in a window of ${width} px`, ...innermost.map((element) => element.outerHTML.slice(0, 200))];
  });
  expect(sticksOut, "wider than the window").toEqual([]);
}

import axe from "axe-core";
import { expect, type Page } from "@playwright/test";

/** Fails with rule, element and remedy for whatever axe finds amiss in the page as it stands: WCAG 2.2 AA and axe's best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // By way of the debugger: a script element would be refused by the page's security policy.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n  ${node.failureSummary ?? ""}`));
  expect(found, "accessibility").toEqual([]);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

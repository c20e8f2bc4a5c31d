import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { phrasesFileSchema } from "#core/domain/dataset.ts";
import { expect, test } from "./support/app-test.ts";

const readFamilies = async () =>
  v.parse(phrasesFileSchema, JSON.parse(await readFile(join(import.meta.dirname, "..", "..", "public", "data", "phrases.json"), "utf8"))).families;

test("the list leads to a family, whose concordance has every occurrence", async ({ page }) => {
  const [best] = await readFamilies();
  if (!best) throw new Error("the dataset has no families");
  const hits = best.variants.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  await page.goto("#/phrases");
  await page.getByRole("main").locator('a[href^="#/phrases/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`#/phrases/${best.id}$`, "u"));
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  const concordance = page.locator("section").filter({ has: page.getByRole("heading", { name: /^Concordance/u }) });
  await expect(concordance.locator('a[href*="s="][href*="phrase="]')).toHaveCount(hits);
});

test("a link by another wording of a family finds it, and one that is nowhere says so", async ({ page }) => {
  const family = (await readFamilies()).find(({ variants }) => variants.length > 1);
  if (!family) throw new Error("no family has two wordings");
  const other = family.variants[1]?.text ?? "";
  await page.goto(`#/phrases/${encodeURIComponent(other.toLowerCase())}`);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toContainText(family.label.split(/[[{]/u).map((part) => part.trim()).find((part) => part !== "") ?? "");
  await page.goto("#/phrases/no-such-words-anywhere");
  await expect(page.getByRole("main")).toContainText("no-such-words-anywhere");
});

test("words are looked for in the list, in the address", async ({ page }) => {
  await page.goto("#/phrases?find=taiwan");
  await expect(page.getByRole("main").locator('a[href^="#/phrases/"]').first()).toContainText("Taiwan");
  const found = await page.getByRole("main").locator('a[href^="#/phrases/"]').count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan((await readFamilies()).length);
});

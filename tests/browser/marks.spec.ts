import type { Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";
import { walkMarks, type PressedMark } from "./support/walk-marks.ts";

/** Every page with charts, and how many marks it must have at the least: a page that has not drawn them has not been walked. */
const PAGES = [
  { path: "#/", least: 60 },
  { path: "#/topics", least: 40 },
  { path: "#/map", least: 10 },
  { path: "#/phrases", least: 100 },
  { path: "#/phrases?face=groups", least: 40 },
  { path: "#/phrases?face=matrix", least: 100 },
  { path: "#/phrases/watch?q=peace", least: 15 },
  { path: "#/ledger", least: 100 },
  { path: "#/statements", least: 40 },
] as const;

const NUMBER = "(\\d[\\d,]*|no)";

const toNumber = (text: string): number => (text === "no" ? 0 : Number(text.replaceAll(",", "")));

/** The number before a noun, where a text gives one: `count("3 sentences in 2 readouts", "sentences?")` is 3. */
const count = (text: string, noun: string): number | null => {
  const found = new RegExp(`(?:^|[^\\d,.])${NUMBER} (?:of [\\d,]+ )?${noun}(?![a-z])`, "u").exec(text)?.[1];
  return found === undefined ? null : toNumber(found);
};

/** The part in "5 of 10 readouts", or the number of readouts or meetings outright. */
const countReadouts = (text: string): number | null => {
  const part = new RegExp(`${NUMBER} ?of [\\d,]+ readouts?`, "u").exec(text)?.[1];
  return part === undefined ? count(text, "(?:readouts?|meetings?)(?! without)") : toNumber(part);
};

/** The label of what is counted may itself hold numbers and such nouns; what is in quotation marks was not counted here. */
const countsIn = (name: string): string => name.replaceAll(/“[^”]*”/gu, "…");

/** What the drawer lists against what the name of the mark and the drawer's own summary say. */
function compare({ name, summary, readouts, sentences, passages, minutes }: PressedMark): string[] {
  if (summary === null) return [];
  const faults: string[] = [];
  const said = countsIn(name);
  const hold = (what: string, stated: number | null, listed: number | null): void => {
    if (stated !== null && stated !== listed) faults.push(`${name} | ${summary}: ${what} stated ${stated}, listed ${listed}`);
  };
  const isAbsence = summary.startsWith("not in");
  hold("readouts, drawer", countReadouts(summary), readouts);
  hold("sentences, drawer", count(summary, "sentences?"), sentences);
  hold("sentences", count(said, "sentences?"), sentences);
  for (const noun of ["occurrences?", "statements?"]) {
    hold(`${noun}, drawer`, count(summary, noun), passages);
    hold(noun, count(said, noun), count(summary, noun) ?? (isAbsence ? 0 : sentences));
  }
  if (isAbsence) {
    if (sentences > 0) faults.push(`${name}: ${sentences} sentences listed for what is not there`);
    if (!/\b(?:not in|no |0 of|not yet|not stated|without)/u.test(said)) faults.push(`${name} | ${summary}: the name does not say that it is not there`);
  } else {
    hold("readouts", countReadouts(said), readouts);
    if (readouts === 0) faults.push(`${name} | ${summary}: nothing listed`);
  }
  if (summary.includes("minute")) hold("minutes", count(said, "minutes?"), minutes);
  return faults;
}

async function expectHonestMarks(page: Page, least: number): Promise<void> {
  const { pressed, candidates } = await walkMarks(page);
  const opened = pressed.filter(({ summary }) => summary !== null);
  test.info().annotations.push({ type: "walked", description: `${pressed.length} of ${candidates} pressed, ${opened.length} opened evidence` });
  expect(opened.length, "marks that open evidence").toBeGreaterThanOrEqual(least);
  expect(opened.flatMap(compare)).toEqual([]);
}

for (const { path, least } of PAGES) {
  test(`every mark of ${path} lists what it counts`, async ({ page }) => {
    await page.goto(path);
    await expectHonestMarks(page, least);
  });
}

test("every mark of a phrase family's page lists what it counts", async ({ page }) => {
  await page.goto("#/phrases");
  await page.locator("main a[href^='#/phrases/']:not([href*='/watch'])").first().click();
  await expect(page).toHaveURL(/#\/phrases\/[a-z]/u);
  await expect(page.getByRole("heading", { name: "Which wording, when, with whom" })).toBeVisible();
  await expectHonestMarks(page, 20);
});

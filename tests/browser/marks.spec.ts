import type { Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";
import { repeatDataset } from "./support/repeat-dataset.ts";
import { walkMarks, type PressedMark } from "./support/walk-marks.ts";
import { WALKED_PAGES } from "./support/walked-pages.ts";

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

async function expectHonestMarks(page: Page, charts: readonly string[], least: number): Promise<void> {
  const { pressed, candidates } = await walkMarks(page);
  const opened = pressed.filter(({ summary }) => summary !== null);
  const figures = [...new Set(opened.flatMap(({ figure }) => figure ?? []))];
  test.info().annotations.push({ type: "walked", description: `${pressed.length} of ${candidates} pressed, ${opened.length} opened evidence` });
  expect(figures.sort(), "charts of which a mark opens evidence").toEqual([...charts].sort());
  expect(opened.length, "marks that open evidence").toBeGreaterThanOrEqual(least);
  expect(opened.flatMap(compare)).toEqual([]);
}

for (const { path, charts, uncounted = [], least, opens, times = 1, follows } of WALKED_PAGES) {
  test(`every mark of ${path}${follows === undefined ? "" : ", first link"}${times === 1 ? "" : `, the dataset ${times} times over,`} lists what it counts`, async ({ page }) => {
    if (times > 1) await repeatDataset(page, times);
    await page.goto(path);
    if (follows !== undefined) {
      await page.locator(follows).first().click();
      await expect(page).toHaveURL(/#\/phrases\/[a-z]/u);
    }
    if (opens !== undefined) await page.getByRole("button", { name: opens }).click();
    await Promise.all([...charts, ...uncounted].map((id) => expect(page.locator(`[data-figure="${id}"]`).locator("svg, table, ol, ul").first()).toBeVisible()));
    await expectHonestMarks(page, charts, least);
  });
}

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Chart } from "#charts/chart.ts";
import { filesBelow } from "../architecture/lint-with-project-rules.ts";
import { WALKED_PAGES } from "../browser/support/walked-pages.ts";

const isChart = (value: unknown): value is Chart<unknown> => typeof value === "object" && value !== null && "Plot" in value && "view" in value && "id" in value;

const files = filesBelow("src").filter((file) => /\.tsx?$/u.test(file) && /: Chart</u.test(readFileSync(file, "utf8")));

/** The ids of all charts that there are, by the modules that make them. */
async function listCharts(): Promise<string[]> {
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `#${file.slice("src/".length)}`) as Promise<Record<string, unknown>>));
  return [...new Set(modules.flatMap((module) => Object.values(module).filter(isChart).map(({ id }) => id)))].sort();
}

it("the browser walks the marks of every chart", async () => {
  const charts = await listCharts();
  expect(charts.length).toBeGreaterThan(20);
  expect([...new Set(WALKED_PAGES.flatMap(({ charts: counted, uncounted = [] }) => [...counted, ...uncounted]))].sort()).toEqual(charts);
});

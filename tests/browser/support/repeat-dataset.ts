import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Manifest, Meeting } from "#core/domain/dataset.ts";

const DATA = join(import.meta.dirname, "..", "..", "..", "public", "data");

const read = (path: string): string => readFileSync(join(DATA, path), "utf8");

/** The years from one copy to the next, so that copies follow one another in time. */
const YEARS = 3;

const laterBy = (date: string | null, years: number): string | null => (date === null ? null : `${Number(date.slice(0, 4)) + years}${date.slice(4)}`);

/**
 * Gives a page the shipped dataset so many times over, each copy three years after the one before: more readouts than can be drawn one
 * by one. Phrase families stay those of the first copy.
 */
export async function repeatDataset(page: Page, times: number): Promise<void> {
  const manifest = JSON.parse(read("manifest.json")) as Manifest;
  const { meetings } = JSON.parse(read("meetings.json")) as { readonly meetings: readonly Meeting[] };
  const copies = Array.from({ length: times }, (_, copy) =>
    meetings.map((meeting) => {
      const years = copy * YEARS;
      const id = copy === 0 ? meeting.id : `${meeting.id}-copy${copy}`;
      return { from: meeting.id, meeting: { ...meeting, id, date: laterBy(meeting.date, years), endDate: laterBy(meeting.endDate, years), published: laterBy(meeting.published, years) } };
    }),
  ).flat();
  const texts = copies.map(({ from, meeting }) => ({ path: `texts/${meeting.id}.json`, body: read(`texts/${from}.json`) }));
  const { meetings: n, sentences, tokens } = manifest.counts;
  const files = [
    ...manifest.files.filter(({ kind }) => kind !== "text").map((file) => (file.kind === "meetings" ? { ...file, bytes: 0 } : file)),
    ...texts.map(({ path }) => ({ path, kind: "text", bytes: 0, sha256: "0".repeat(64) })),
  ];
  const bodies = new Map([
    ["manifest.json", JSON.stringify({ ...manifest, counts: { meetings: n * times, sentences: sentences * times, tokens: tokens * times }, files })],
    ["meetings.json", JSON.stringify({ meetings: copies.map(({ meeting }) => meeting) })],
    ...texts.map(({ path, body }): [string, string] => [path, body]),
  ]);
  await page.route("**/data/**", async (route) => {
    const path = new URL(route.request().url()).pathname.split("/data/").at(-1) ?? "";
    const body = bodies.get(path);
    if (body === undefined) await route.continue();
    else await route.fulfill({ body, contentType: "application/json" });
  });
}

import { utimesSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { isStale } from "./is-stale.ts";
import { buildSingleFile } from "./write-single-file.ts";

const INPUTS = ["src", "public", "index.html", "package.json", "package-lock.json", "vite.config.ts", "tsconfig.json"];

/** Builds what ends in `output` unless that is newer than all that it is made from. */
async function buildUnlessFresh(root: string, output: string, run: () => Promise<unknown>): Promise<void> {
  if (!isStale(output, INPUTS.map((input) => join(root, input)))) return;
  console.log("Building Readout Atlas …");
  const startedAt = new Date();
  await run();
  // What changes while the build runs must count as newer than the build.
  utimesSync(output, startedAt, startedAt);
}

/** Builds the app in `root` unless `dist` is newer than all that it is made from. */
export const buildIfStale = (root: string): Promise<void> => buildUnlessFresh(root, join(root, "dist", "index.html"), () => build({ root, logLevel: "warn" }));

/** The same for the app in one file. */
export const buildSingleIfStale = (root: string): Promise<void> =>
  buildUnlessFresh(root, join(root, "dist-single", "readout-atlas.html"), () => buildSingleFile({ root }));

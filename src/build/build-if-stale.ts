import { utimesSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { isStale } from "./is-stale.ts";

const INPUTS = ["src", "public", "index.html", "package.json", "package-lock.json", "vite.config.ts", "tsconfig.json"];

/** Builds the app in `root` unless `dist` is newer than all that it is made from. */
export async function buildIfStale(root: string): Promise<void> {
  const page = join(root, "dist", "index.html");
  if (!isStale(page, INPUTS.map((input) => join(root, input)))) return;
  console.log("Building Readout Atlas …");
  const startedAt = new Date();
  await build({ root, logLevel: "warn" });
  // What changes while the build runs must count as newer than the build.
  utimesSync(page, startedAt, startedAt);
}

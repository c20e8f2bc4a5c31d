import { join } from "node:path";
import { buildIfStale, buildSingleIfStale } from "#build/build-if-stale.ts";

/** Playwright's global setup: the browser tests never run on an app that is older than its sources. */
export default async function buildApp(): Promise<void> {
  const root = join(import.meta.dirname, "..", "..", "..");
  await buildIfStale(root);
  await buildSingleIfStale(root);
}

import { join } from "node:path";
import { buildIfStale } from "#build/build-if-stale.ts";

/** Playwright's global setup: the browser tests never run on an app that is older than its sources. */
export default function buildApp(): Promise<void> {
  return buildIfStale(join(import.meta.dirname, "..", "..", ".."));
}

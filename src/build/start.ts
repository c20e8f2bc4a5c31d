import { utimesSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { BUILD_INPUTS, isStale } from "./is-stale.ts";
import { serveBuiltApp } from "./serve-built-app.ts";

const root = join(import.meta.dirname, "..", "..");
const page = join(root, "dist", "index.html");

if (isStale(page, BUILD_INPUTS.map((input) => join(root, input)))) {
  console.log("Building Readout Atlas (once; again only after a change) …");
  const startedAt = new Date();
  await build({ root, logLevel: "warn" });
  // What changes while the build runs must count as newer than the build.
  utimesSync(page, startedAt, startedAt);
}

const server = await serveBuiltApp(root);
console.log(`\nReadout Atlas is at ${server.address}\nCtrl-C ends it.`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.close().finally(() => process.exit(0));
  });
}

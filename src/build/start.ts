import { join } from "node:path";
import { buildIfStale } from "./build-if-stale.ts";
import { serveBuiltApp } from "./serve-built-app.ts";

const root = join(import.meta.dirname, "..", "..");

await buildIfStale(root);
const server = await serveBuiltApp(root);
console.log(`\nReadout Atlas is at ${server.address}\nCtrl-C ends it.`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.close().finally(() => process.exit(0));
  });
}

import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** True if `output` is missing, or older than any of `inputs` (files, or folders with all they hold). */
export function isStale(output: string, inputs: readonly string[]): boolean {
  if (!existsSync(output)) return true;
  const builtAt = statSync(output).mtimeMs;
  return inputs.some((input) => existsSync(input) && changedAt(input) > builtAt);
}

/** Milliseconds of the last change in `path`; a folder's own time tells of files that were removed. */
function changedAt(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), stat.mtimeMs);
}

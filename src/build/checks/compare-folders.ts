import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Names every file that is only in one of two folders or differs by a byte, sorted; empty if they are the same.
 * @param ignore top-level entries that are left out on both sides
 */
export function compareFolders(expected: string, actual: string, ignore: readonly string[] = []): string[] {
  const expectedFiles = listFiles(expected, ignore);
  const actualFiles = listFiles(actual, ignore);
  const names = [...new Set([...expectedFiles, ...actualFiles])].sort();
  return names.flatMap((name) => {
    if (!actualFiles.has(name)) return [`${name}: missing`];
    if (!expectedFiles.has(name)) return [`${name}: not expected`];
    const isSame = readFileSync(join(expected, name)).equals(readFileSync(join(actual, name)));
    return isSame ? [] : [`${name}: differs`];
  });
}

function listFiles(folder: string, ignore: readonly string[]): Set<string> {
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return new Set(files.filter((name) => !ignore.includes(name.split("/")[0] ?? "")));
}

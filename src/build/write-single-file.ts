import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type SinglePage, writeSinglePage } from "../core/single-page/single-page.ts";

const MANIFEST = "manifest.json";
const listing = v.object({ files: v.array(v.object({ path: v.string() })) });

/** The texts of a dataset's files by path: the manifest, and all that it lists. */
export function readDatasetFiles(folder: string): Record<string, string> {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const manifest = read(MANIFEST);
  const { files } = v.parse(listing, JSON.parse(manifest));
  return Object.fromEntries([[MANIFEST, manifest], ...files.map(({ path }) => [path, read(path)] as const)]);
}

/** Writes the app and a dataset as one file; gives its path. */
export function writeSingleFile(page: SinglePage, dataFolder: string, outFolder: string): string {
  mkdirSync(outFolder, { recursive: true });
  const path = join(outFolder, "readout-atlas.html");
  writeFileSync(path, writeSinglePage(page, "Readout Atlas", { dataset: readDatasetFiles(dataFolder) }));
  return path;
}

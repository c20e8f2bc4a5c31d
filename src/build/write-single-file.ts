import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { buildSinglePage } from "./single-page.ts";
import { writeSinglePage } from "../core/single-page/single-page.ts";

const MANIFEST = "manifest.json";
const listing = v.object({ files: v.array(v.object({ path: v.string() })) });

/** The texts of a dataset's files by path: the manifest, and all that it lists. */
export function readDatasetFiles(folder: string): Record<string, string> {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const manifest = read(MANIFEST);
  const { files } = v.parse(listing, JSON.parse(manifest));
  return Object.fromEntries([[MANIFEST, manifest], ...files.map(({ path }) => [path, read(path)] as const)]);
}

interface SingleFileFolders {
  /** Folder of the project. */
  readonly root: string;
  readonly data?: string;
  readonly out?: string;
}

/** Builds the app and writes it with a dataset as one file; gives its path. */
export async function buildSingleFile({ root, data = join(root, "public", "data"), out = join(root, "dist-single") }: SingleFileFolders): Promise<string> {
  const dataset = readDatasetFiles(data);
  const page = await buildSinglePage({ root });
  mkdirSync(out, { recursive: true });
  const path = join(out, "readout-atlas.html");
  writeFileSync(path, writeSinglePage(page, "Readout Atlas", { dataset }));
  return path;
}

import type { Manifest } from "#core/domain/dataset.ts";
import { fetchBytes } from "#data/load-file.ts";

/** The texts of the dataset's files by path, as they are: the manifest, then all that it lists, in its order. Throws `DatasetError`. */
export async function loadDatasetTexts({ files }: Manifest): Promise<Record<string, string>> {
  const paths = ["manifest.json", ...files.map(({ path }) => path)];
  const texts = await Promise.all(paths.map(async (path) => [path, new TextDecoder().decode(await fetchBytes(path))] as const));
  return Object.fromEntries(texts);
}

import { parseArgs } from "node:util";
import { readSourceFolder, writeDataset } from "#build/data-folder.ts";
import { formatReport } from "#build/data-report.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import { countryByCode } from "#core/taxonomy/countries.ts";

const USAGE = "npm run data -- [--sources DIR] [--out DIR] [--home CODE]";

function readOptions(args: readonly string[]): { sources: string; out: string; home: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sources: { type: "string", default: "public/data/sources" },
      out: { type: "string", default: "public/data" },
      home: { type: "string", default: "JPN" },
    },
  });
  if (!countryByCode(values.home)) throw new Error(`${values.home} is no ISO 3166-1 alpha-3 code`);
  return values;
}

/** Builds the dataset as the arguments of a command line say; the exit status is 1 where something is wrong. */
export function runDataCommand(args: readonly string[]): number {
  try {
    const { sources, out, home } = readOptions(args);
    const folder = readSourceFolder(sources);
    const dataset = buildDataset(folder.documents, { home });
    const all = [...folder.issues, ...dataset.issues];
    writeDataset(out, dataset.files);
    console.log(formatReport(dataset, all));
    return all.some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    console.error(USAGE);
    return 1;
  }
}

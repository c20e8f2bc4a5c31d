import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareFolders } from "./compare-folders.ts";
import { ensureBrowser } from "./ensure-browser.ts";
import { findAddresses } from "./find-addresses.ts";
import { runNpm } from "./run-command.ts";
import { FAILED, PASSED, type Tally } from "./tally.ts";
import { countPlaywright, countVitest } from "./test-reports.ts";

export interface Gate {
  readonly title: string;
  readonly run: () => Promise<Tally>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

async function script(name: string, parameters: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Tally> {
  return (await runNpm(["run", name, "--", ...parameters], env)) === 0 ? PASSED : FAILED;
}

async function withTemporaryFolder(use: (folder: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "readout-atlas-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkLockfile(): Promise<Tally> {
  const names = findAddresses(readJson("package-lock.json"));
  console.log(names.length === 0 ? "No download addresses." : `Download addresses for: ${names.join(", ")}`);
  return Promise.resolve(names.length === 0 ? PASSED : FAILED);
}

/** Builds the dataset again, under another clock and language than most machines have, and compares every byte with what is committed. */
function rebuildDataset(parameters: readonly string[]): Promise<Tally> {
  return withTemporaryFolder(async (folder) => {
    const built = await script("data", [...parameters, "--out", folder], { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" });
    if (built.failed > 0) return FAILED;
    const differences = compareFolders("public/data", folder, ["sources"]);
    console.log(differences.length === 0 ? "The same bytes as public/data." : `Not as in public/data:\n  ${differences.join("\n  ")}`);
    return differences.length === 0 ? PASSED : FAILED;
  });
}

function runVitest(): Promise<Tally> {
  return withTemporaryFolder(async (folder) => {
    const report = join(folder, "report.json");
    const exitCode = await runNpm(["exec", "--", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
    return countVitest(readJson(report), exitCode);
  });
}

async function runPlaywright(): Promise<Tally> {
  const browser = await ensureBrowser();
  if (browser === undefined) return FAILED;
  console.log(`With ${browser}`);
  return withTemporaryFolder(async (folder) => {
    const report = join(folder, "report.json");
    const exitCode = await runNpm(["exec", "--", "playwright", "test", "--config", "tests/browser", "--reporter=list,json"], {
      CHROME_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return countPlaywright(readJson(report), exitCode);
  });
}

/** Gates that run one after the other. */
export type Lane = readonly Gate[];

/**
 * Every check of the project: stages one after the other, the lanes of a stage at the same time. Lint keeps to one core, and says
 * nothing where all is well. The browser tests need the builds, and the whole machine.
 */
export const STAGES: readonly (readonly Lane[])[] = [
  [
    [{ title: "Lint", run: () => script("lint") }],
    [
      { title: "Lockfile", run: checkLockfile },
      { title: "Types", run: () => script("typecheck") },
      { title: "Tests", run: runVitest },
      { title: "Dataset, built again", run: () => rebuildDataset([]) },
      { title: "Dataset, built again from a named folder", run: () => rebuildDataset(["--sources", "public/data/sources"]) },
      { title: "Build", run: () => script("build") },
      { title: "Build of one file", run: () => script("build:single") },
    ],
  ],
  [[{ title: "Browser tests of the built app", run: runPlaywright }]],
];

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one piece of work took, alone in a process. */
export interface Apart {
  /** null where it did not come to an end. */
  readonly seconds: number | null;
  /** The time of the processor in it, of all threads: what a busy machine does not lengthen much. */
  readonly cpuSeconds: number;
  /** What the process held at most, and what it held when the work began, its input included. */
  readonly peakMegabytes: number;
  readonly inputMegabytes: number;
  /** What came of it, or why it failed. */
  readonly said: string;
}

const PATIENCE_SECONDS = 240;

const isApart = (value: unknown): value is Apart => typeof value === "object" && value !== null && "seconds" in value && "said" in value;

/** Why a process ended without an answer, in a few words. */
function explain(stderr: string, signal: string | null): string {
  if (signal === "SIGTERM") return `not done after ${String(PATIENCE_SECONDS)} s`;
  if (/heap out of memory|invalid array length|heap limit/iu.test(stderr)) return "out of memory";
  return /\w*Error: .*/u.exec(stderr)?.[0] ?? (signal ?? "no answer");
}

function readAnswer(stdout: string): Apart | null {
  try {
    const value: unknown = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    return isApart(value) ? value : null;
  } catch {
    return null;
  }
}

/** Runs a command that prints an `Apart` as JSON in its last line. */
export function measureCommand(command: string, args: readonly string[]): Apart {
  const { stdout, stderr, signal, error } = spawnSync(command, args, { encoding: "utf8", timeout: PATIENCE_SECONDS * 1000, maxBuffer: 2 ** 26 });
  return readAnswer(error && !stdout ? "" : stdout) ?? { seconds: null, cpuSeconds: 0, peakMegabytes: 0, inputMegabytes: 0, said: error && !signal ? error.message : explain(stderr, signal) };
}

/** Runs one job of `apart.ts` in a process of its own, so that its peak of memory is its own. */
export const measureApart = (...job: readonly string[]): Apart =>
  measureCommand(process.execPath, ["--import", "tsx", fileURLToPath(new URL("apart.ts", import.meta.url)), ...job]);

/** One line of a table: name, time, memory, what came of it. */
export function formatApart(name: string, { seconds, cpuSeconds, peakMegabytes, inputMegabytes, said }: Apart): string {
  const time = seconds === null ? "—" : `${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} CPU)`;
  const memory = peakMegabytes === 0 ? "" : `${peakMegabytes.toFixed(0)} MB peak, ${inputMegabytes.toFixed(0)} of them before`;
  return `${name.padEnd(18)} ${time.padStart(22)}  ${memory.padEnd(30)}  ${said}`;
}

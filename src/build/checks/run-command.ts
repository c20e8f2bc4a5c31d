import { spawn } from "node:child_process";

/** Plain output, no questions. */
const PLAIN = { CI: "true", NO_COLOR: "1", FORCE_COLOR: "0", DEBIAN_FRONTEND: "noninteractive" };

/** Runs a program without standard input, its output passed through; resolves with its exit code, 1 if it could not start. */
export function runCommand(program: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...PLAIN, ...env } });
    child.once("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Runs npm, the one that runs this command where there is one, without its own remarks. */
export function runNpm(parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const npm = process.env["npm_execpath"];
  return npm === undefined ? runCommand("npm", ["--silent", ...parameters], env) : runCommand(process.execPath, [npm, "--silent", ...parameters], env);
}

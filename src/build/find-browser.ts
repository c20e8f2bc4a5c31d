import { accessSync, constants, statSync } from "node:fs";

/** What a machine is like, as far as finding a browser goes. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isExecutable: (path: string) => boolean;
}

/** Either a browser, or that Debian's package can be installed, or what a person has to do. */
export type BrowserDecision =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "installable" }
  | { readonly kind: "missing"; readonly advice: string };

const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge", "microsoft-edge"];

const MAC_BUNDLES = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS_PROGRAMS = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** Decides where Chrome or Chromium is: CHROME_PATH alone if it is set, else the usual places, else whether it can be installed. */
export function decideBrowser(machine: Machine): BrowserDecision {
  const { env, isExecutable, isRoot, platform } = machine;
  const chosen = env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (isExecutable(chosen)) return { kind: "found", path: chosen };
    return { kind: "missing", advice: `CHROME_PATH is ${chosen}, but no program can be started there. Correct it, or unset it to search the usual places.` };
  }
  const path = usualPlaces(platform, env).find(isExecutable);
  if (path !== undefined) return { kind: "found", path };
  if (platform === "linux" && isRoot && isExecutable("/usr/bin/apt-get")) return { kind: "installable" };
  return { kind: "missing", advice: `The browser tests need Chrome or Chromium. ${howToInstall(platform)} If it is installed in an unusual place, set CHROME_PATH to it.` };
}

function usualPlaces(platform: string, env: Machine["env"]): string[] {
  if (platform === "win32") return WINDOWS_ROOTS.flatMap((name) => (env[name] === undefined ? [] : WINDOWS_PROGRAMS.map((program) => `${env[name] ?? ""}\\${program}`)));
  const inPath = (env["PATH"] ?? "").split(":").filter(Boolean);
  const commands = COMMANDS.flatMap((command) => inPath.map((folder) => `${folder}/${command}`));
  if (platform !== "darwin") return commands;
  return [...["", env["HOME"]].flatMap((root) => (root === undefined ? [] : MAC_BUNDLES.map((bundle) => `${root}/${bundle}`))), ...commands];
}

function howToInstall(platform: string): string {
  switch (platform) {
    case "linux":
      return "On Debian or Ubuntu run `sudo apt-get install chromium`, elsewhere install the package that your system calls chromium.";
    case "darwin":
      return "Install it from https://www.google.com/chrome or with `brew install --cask chromium`.";
    default:
      return "Install it from https://www.google.com/chrome.";
  }
}

/** This machine. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0, isExecutable };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Path of Chrome or Chromium; throws with what to do where there is none. Installs nothing. */
export function findBrowser(): string {
  const decision = decideBrowser(thisMachine());
  if (decision.kind === "found") return decision.path;
  throw new Error(decision.kind === "missing" ? decision.advice : "Chromium is not installed yet. `npm test` installs it; or run `apt-get install chromium`.");
}

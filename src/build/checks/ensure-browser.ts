import { type BrowserDecision, decideBrowser, thisMachine } from "../find-browser.ts";
import { runCommand } from "./run-command.ts";

/** Finds Chrome or Chromium, on Debian as root installing it first where it lacks; undefined, with what to do printed, where there is none. */
export async function ensureBrowser(): Promise<string | undefined> {
  let decision: BrowserDecision = decideBrowser(thisMachine());
  if (decision.kind === "installable") {
    console.log("Chromium is not installed: installing the package chromium with apt-get.");
    await runCommand("apt-get", ["update", "-qq"]);
    await runCommand("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    decision = decideBrowser(thisMachine());
  }
  switch (decision.kind) {
    case "found":
      return decision.path;
    case "missing":
      console.error(decision.advice);
      return undefined;
    case "installable":
      console.error("Chromium could not be installed; apt-get says why above. Install Chrome or Chromium by hand, or set CHROME_PATH.");
      return undefined;
  }
}

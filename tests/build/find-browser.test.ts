import { describe, expect, it } from "vitest";
import { decideBrowser } from "#build/find-browser.ts";

interface Case {
  readonly platform: string;
  readonly env?: Record<string, string>;
  readonly isRoot?: boolean;
  readonly programs?: string[];
}

const decide = ({ platform, env = {}, isRoot = false, programs = [] }: Case) =>
  decideBrowser({ platform, env, isRoot, isExecutable: (path) => programs.includes(path) });

describe("decideBrowser", () => {
  it.each<[string, Case, string]>([
    ["CHROME_PATH before the rest", { platform: "linux", env: { CHROME_PATH: "/opt/c", PATH: "/usr/bin" }, programs: ["/opt/c", "/usr/bin/chromium"] }, "/opt/c"],
    ["Debian's Chromium", { platform: "linux", env: { PATH: "/usr/local/bin:/usr/bin" }, programs: ["/usr/bin/chromium"] }, "/usr/bin/chromium"],
    ["Google's Chrome", { platform: "linux", env: { PATH: "/usr/bin" }, programs: ["/usr/bin/google-chrome"] }, "/usr/bin/google-chrome"],
    ["an empty CHROME_PATH is none", { platform: "linux", env: { CHROME_PATH: "", PATH: "/usr/bin" }, programs: ["/usr/bin/chromium"] }, "/usr/bin/chromium"],
    ["root with a browser installs nothing", { platform: "linux", isRoot: true, env: { PATH: "/bin" }, programs: ["/bin/chromium", "/usr/bin/apt-get"] }, "/bin/chromium"],
    [
      "macOS for everybody",
      { platform: "darwin", programs: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"] },
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "macOS for one person",
      { platform: "darwin", env: { HOME: "/Users/a" }, programs: ["/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"] },
      "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    [
      "Windows",
      { platform: "win32", env: { "PROGRAMFILES(X86)": "C:\\P" }, programs: ["C:\\P\\Google\\Chrome\\Application\\chrome.exe"] },
      "C:\\P\\Google\\Chrome\\Application\\chrome.exe",
    ],
  ])("finds %s", (_, machine, path) => {
    expect(decide(machine)).toEqual({ kind: "found", path });
  });

  it("installs as root where there is apt-get", () => {
    expect(decide({ platform: "linux", isRoot: true, env: { PATH: "/usr/bin" }, programs: ["/usr/bin/apt-get"] })).toEqual({ kind: "installable" });
  });

  it.each<[string, Case, RegExp]>([
    ["not root on Debian", { platform: "linux", programs: ["/usr/bin/apt-get"] }, /sudo apt-get install chromium/u],
    ["root on another Linux", { platform: "linux", isRoot: true }, /your system calls chromium/u],
    ["a bare Mac", { platform: "darwin" }, /brew install/u],
    ["a bare Windows", { platform: "win32", env: { PROGRAMFILES: "C:\\P" } }, /google\.com\/chrome/u],
    [
      "a CHROME_PATH that leads nowhere, whatever else there is",
      { platform: "linux", isRoot: true, env: { CHROME_PATH: "/opt/none", PATH: "/usr/bin" }, programs: ["/usr/bin/chromium", "/usr/bin/apt-get"] },
      /CHROME_PATH is \/opt\/none/u,
    ],
  ])("says what to do: %s", (_, machine, advice) => {
    expect(decide(machine)).toEqual({ kind: "missing", advice: expect.stringMatching(advice) as string });
  });
});

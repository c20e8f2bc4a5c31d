import { findBrowser } from "#build/find-browser.ts";
import { defineConfig } from "@playwright/test";

/** Chromium asks for hosts of its own at every start unless told not to; the tests run without a network. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  globalSetup: "./support/build-app.ts",
  outputDir: "../../test-results",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Only there to end a test that hangs, also on a busy machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    browserName: "chromium",
    // Chromium's sandbox cannot be had as root; the only pages opened are the project's own.
    launchOptions: { executablePath: findBrowser(), chromiumSandbox: false, args: QUIET },
    locale: "en-GB",
    timezoneId: "America/St_Johns",
    contextOptions: { reducedMotion: "reduce" },
    serviceWorkers: "block",
    screenshot: "only-on-failure",
  },
});

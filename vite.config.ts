import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compileMessages } from "./src/build/compile-messages.ts";
import { emitSinglePage } from "./src/build/emit-single-page.ts";
import { offlineWorker } from "./src/build/offline-worker.ts";
import { securityPolicy } from "./src/build/security-policy.ts";

/** Folders of tests that need no page. */
const NODE_TESTS = ["architecture", "build", "core", "i18n", "worker"].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  // Relative addresses: the build runs from any static host and any sub-path.
  base: "./",
  // A missing file is a 404, never the start page: the app must be able to name the file that is missing.
  appType: "mpa",
  plugins: [react(), compileMessages(), securityPolicy(), emitSinglePage(), offlineWorker()],
  worker: { format: "es" },
  build: {
    // A font turned into a data: address would be refused by `font-src 'self'`.
    assetsInlineLimit: (file) => (file.endsWith(".woff2") ? false : undefined),
    // What the first view needs in one file, and what its findings need in another: a tenth less to fetch than in forty, and no waiting in line.
    rolldownOptions: { output: { codeSplitting: { groups: [
          { name: "first-view", test: /src\/(?:app\/main|pages\/overview-page)\.tsx$/u, priority: 2 },
          { name: "findings", test: /src\/features\/findings\/findings\.tsx$/u, priority: 1 },
        ] } } },
  },
  test: {
    allowOnly: false,
    // Only there to end a test that hangs, also on a busy machine.
    testTimeout: 60_000,
    maxWorkers: 2,
    restoreMocks: true,
    unstubGlobals: true,
    // A zone with a half-hour offset and daylight saving: whatever mistakes local time for UTC shows.
    env: { TZ: "America/St_Johns" },
    projects: [
      {
        extends: true,
        test: { name: "node", environment: "node", isolate: false, pool: "forks", include: NODE_TESTS, setupFiles: ["tests/setup.ts"] },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...NODE_TESTS, "tests/browser/**", "node_modules/**"],
          setupFiles: ["tests/setup.ts", "tests/setup-page.ts"],
        },
      },
    ],
  },
});

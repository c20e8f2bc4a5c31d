import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { listKeptFiles } from "./offline-worker-files.ts";

/** Adds the service worker by which the built app works without a network, when all other files are there. */
export function offlineWorker(): Plugin {
  let root = "";
  let outDir = "";
  return {
    name: "readout-atlas:offline-worker",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        await build({
          root,
          configFile: false,
          logLevel: "warn",
          publicDir: false,
          define: { KEPT_FILES: JSON.stringify(listKeptFiles(outDir)) },
          build: {
            outDir,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: {
              input: join(root, "src", "worker", "offline-worker.ts"),
              // The browser looks for a new version under the same name.
              output: { format: "iife", entryFileNames: "offline-worker.js" },
            },
          },
        });
      },
    },
  };
}

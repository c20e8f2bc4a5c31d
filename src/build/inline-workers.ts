import type { Plugin } from "vite";

const WORKER = /new Worker\(new URL\((?<module>"[^"]+"), import\.meta\.url\), /gu;

/** Puts workers into the script that starts them, for a page in one file: `new Worker(new URL("…", import.meta.url), …)` becomes Vite's in-line worker. */
export function inlineWorkers(): Plugin {
  return {
    name: "readout-atlas:inline-workers",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/data\/[\w-]+\.ts$/u, code: "new Worker(" },
      handler(code) {
        const imports: string[] = [];
        const inlined = code.replace(WORKER, (_, module: string) => {
          imports.push(`import InlineWorker${imports.length} from ${JSON.stringify(`${JSON.parse(module) as string}?worker&inline`)};`);
          return `new InlineWorker${imports.length - 1}(`;
        });
        return { code: `${imports.join("")}${inlined}`, map: null };
      },
    },
  };
}

import type { Plugin } from "vite";
import { buildSinglePage } from "./single-page.ts";
import type { SinglePage } from "../core/single-page/single-page.ts";

/** Puts beside the app what a page in one file is made of, for briefings that are saved as one; loaded only when one is. */
export function emitSinglePage(): Plugin {
  let root = "";
  let page: Promise<SinglePage> | undefined;
  return {
    name: "readout-atlas:emit-single-page",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    buildStart: () => {
      page = buildSinglePage({ root });
      // Told where it is waited for.
      page.catch(() => undefined);
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "single-page.json", source: JSON.stringify(await page) });
    },
  };
}

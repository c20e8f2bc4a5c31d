import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";
import { compileMessages } from "./compile-messages.ts";
import { inlineWorkers } from "./inline-workers.ts";
import { writeSinglePolicy } from "./security-policy.ts";
import type { SinglePage } from "../core/single-page/single-page.ts";

/** Vite's mode, by which the app leaves out what needs a server. */
const MODE = "single";

const FALLBACK = "Readout Atlas needs JavaScript. Open this file in a browser that lets it run; nothing is sent anywhere.";

const asUtf8 = (content: string | Uint8Array): string => (typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content));

/** A parser reads what stands in line otherwise than it was written if this occurs in it. */
function refuse(text: string, pattern: RegExp, what: string): string {
  if (pattern.test(text)) throw new Error(`The ${what} holds ${String(pattern)}, which cannot stand in line in a page.`);
  return text;
}

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const ICON = join(import.meta.dirname, "..", "..", "public", "icons", "icon.svg");

interface Entry {
  /** Folder of the page whose script is built. */
  readonly root: string;
  readonly page?: string;
}

/** Builds all of the app as one script and one style, with fonts, land and workers in them. The same sources give the same bytes. */
export async function buildSinglePage({ root, page = "index.html" }: Entry): Promise<SinglePage> {
  const built = await build({
    root,
    mode: MODE,
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: false,
    plugins: [react(), compileMessages(), inlineWorkers()],
    // One script, which a `blob:` can hold.
    worker: { format: "iife" },
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: join(root, page), output: { codeSplitting: false } },
    },
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("One build was expected.");
  const { code, styles } = sortOutput(built.output, page);
  // `<` begins an end tag or a comment only before these; in a string, a pattern and a template `\x3C` is the same character.
  const script = refuse(code.replace(/<(?=\/script|!--)/giu, "\\x3C").trim(), /[\r\0]/u, "script");
  const style = refuse(styles.trim(), /[\r\0]|<\/style/iu, "style");
  const icon = `data:image/svg+xml;base64,${readFileSync(ICON).toString("base64")}`;
  return { policy: writeSinglePolicy({ script: sha256(script), style: sha256(style) }), icon, fallback: FALLBACK, style, script };
}

function sortOutput(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], page: string): { code: string; styles: string } {
  const code: string[] = [];
  const styles: string[] = [];
  for (const file of output) {
    if (file.type === "chunk") code.push(file.code);
    else if (file.fileName.endsWith(".css")) styles.push(asUtf8(file.source));
    else if (!file.fileName.endsWith(page)) throw new Error(`${file.fileName} is not in line.`);
  }
  const [only, ...more] = code;
  if (only === undefined || more.length > 0) throw new Error(`One script was expected, not ${code.length}.`);
  return { code: only, styles: styles.join("\n") };
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test as base } from "@playwright/test";
import { build } from "vite";
import { readSourceFolder } from "#build/data-folder.ts";
import { makeReadouts } from "#build/bench/synthetic-readouts.ts";
import { buildSinglePage } from "#build/single-page.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";
import { writeSinglePage } from "#core/single-page/single-page.ts";
import { serveFolder } from "./support/serve-folder.ts";

const root = join(import.meta.dirname, "ingest-page");

/** A built page that does nothing but ingest, served with the app's security policy, and in one file: the app itself loads the worker only when asked. */
const test = base.extend<object, { readonly ingestPage: string; readonly ingestFile: string }>({
  ingestFile: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "ingest-file-"));
      const file = join(folder, "ingest.html");
      writeFileSync(file, writeSinglePage(await buildSinglePage({ root, page: "ingest-page.html" }), "Ingest", { dataset: {} }));
      await use(pathToFileURL(file).href);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  ingestPage: [
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), "ingest-page-"));
      await build({ root, base: "./", configFile: false, logLevel: "warn", worker: { format: "es" }, build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, "ingest-page.html") } } });
      const server = await serveFolder(outDir, "/");
      await use(`${server.address}ingest-page.html`);
      await server.close();
      rmSync(outDir, { recursive: true });
    },
    { scope: "worker" },
  ],
});

const send = (documents: readonly SourceDocument[]) => documents.map(({ file, bytes, row }) => ({ file, bytes: [...bytes], row: JSON.stringify(row) }));

const SHIFT_JIS = Uint8Array.of(...new TextEncoder().encode("<meta charset=shift_jis><h1>Japan-Fiji Meeting</h1><p>On May 2, 2023, Minister Mori held a meeting (&eacute; &amp; "), 0x89, 0xef, 0x92, 0x6b, 0x29, 0x2e);

test("a worker in the browser gives the bytes of the data build", async ({ page, ingestPage }) => {
  await page.goto(ingestPage);
  const { documents } = readSourceFolder(join(import.meta.dirname, "../../public/data/sources"));
  for (const sources of [documents, [...makeReadouts(30), { file: "sjis.html", bytes: SHIFT_JIS, row: null }]]) {
    const inBrowser = await page.evaluate((sent) => window.ingest(sent), send(sources));
    const { files } = buildDataset(sources, { home: "JPN" });
    expect(Object.keys(inBrowser)).toEqual(files.map(({ path }) => path));
    for (const { path, content } of files) expect(inBrowser[path], path).toBe(content);
  }
});

test("an ingest can be given up", async ({ page, ingestPage }) => {
  await page.goto(ingestPage);
  const name = await page.evaluate((sent) => window.ingest(sent, true).then(() => "done", (cause: unknown) => (cause instanceof DOMException ? cause.name : String(cause))), send(makeReadouts(30)));
  expect(name).toBe("AbortError");
});

test("a page in one file has the worker in it", async ({ page, context, ingestFile }) => {
  await context.setOffline(true);
  await page.goto(ingestFile);
  const sources = makeReadouts(3);
  const inBrowser = await page.evaluate((sent) => window.ingest(sent), send(sources));
  for (const { path, content } of buildDataset(sources, { home: "JPN" }).files) expect(inBrowser[path], path).toBe(content);
});

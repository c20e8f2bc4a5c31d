import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listKeptFiles } from "#build/offline-worker-files.ts";
import { expect, test as base } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { type FolderServer, serveFolder } from "./support/serve-folder.ts";

interface Host extends FolderServer {
  readonly folder: string;
}

/** The built app on a host of its own, which a test may change or end. */
const test = base.extend<{ readonly host: Host }>({
  hasServiceWorkers: true,
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "offline-"));
    cpSync(join(import.meta.dirname, "..", "..", "dist"), folder, { recursive: true });
    const server = await serveFolder(folder, "/some/where/");
    await use({ ...server, folder });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ host }, use) => use(host.address),
});

const NEW_VERSION = '<html lang="en" data-version="2">';

/** Puts another version of the page on the host, with the list of files that its build would have written. */
function publishNewVersion(folder: string): void {
  const find = (): { readonly revision: string | null; readonly integrity: string } => {
    const file = listKeptFiles(folder).find(({ url }) => url === "index.html");
    if (file === undefined) throw new Error("index.html is not kept");
    return file;
  };
  const page = join(folder, "index.html");
  const worker = join(folder, "offline-worker.js");
  const before = find();
  writeFileSync(page, readFileSync(page, "utf8").replace('<html lang="en">', NEW_VERSION));
  const after = find();
  const code = readFileSync(worker, "utf8");
  expect(code, "the service worker's list").toContain(before.integrity);
  writeFileSync(worker, code.replace(before.integrity, after.integrity).replace(before.revision ?? "", after.revision ?? ""));
}

test("the app is kept for work without a network; a new version says that it is there, and waits", async ({ page, host }) => {
  await page.goto("");
  await expect(page.getByText("it opens here without a network")).toBeVisible({ timeout: 45_000 });
  await expectAccessible(page);

  publishNewVersion(host.folder);
  await page.reload();
  const notice = page.getByRole("status").filter({ hasText: "A new version of Readout Atlas is here" });
  await expect(notice).toBeVisible({ timeout: 45_000 });
  await expect(page.locator("html[data-version]"), "the new version waits").toHaveCount(0);
  await expectAccessible(page);
  await notice.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator('html[data-version="2"]')).toHaveCount(1);

  await host.close();
  await page.goto("about:blank");
  await page.goto("#/topics");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const [link, heading] of [["Map", "Where"], ["Phrases", "Recurring phrases"], ["Data", "Data and methods"]] as const) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: link, exact: true }).click();
    await expect(page.getByRole("main").getByRole("heading", { name: heading }).first()).toBeVisible();
  }
});

test("what it takes to be installed is there", async ({ page }) => {
  await page.goto("");
  const address = await page.locator('link[rel="manifest"]').evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = (await (await page.request.get(address)).json()) as { readonly start_url: string; readonly icons: readonly { readonly src: string; readonly type: string }[] };
  expect(new URL(manifest.start_url, address).href, "the app's own folder, wherever it is").toBe(new URL("./", page.url()).href);
  for (const { src, type } of manifest.icons) {
    const answer = await page.request.get(new URL(src, address).href);
    expect([answer.status(), answer.headers()["content-type"]], src).toEqual([200, type]);
  }
});

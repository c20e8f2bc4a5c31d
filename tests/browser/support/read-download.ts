import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The bytes read as UTF-8. */
  readonly text: string;
}

/** Does what starts a download in the page and reads back the file that a person would find on the disk. */
export async function readDownload(page: Page, start: () => Promise<void>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), start()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

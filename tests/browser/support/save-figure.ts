import type { Locator, Page } from "@playwright/test";
import { readDownload, type DownloadedFile } from "./read-download.ts";

/** Opens the export dialog of a figure by one of the page's buttons for it. */
export async function openExport(page: Page, button: Locator): Promise<Locator> {
  await button.click();
  return page.getByRole("dialog", { name: "Export", exact: true });
}

/** Makes a choice in the open dialog: the words beside a radio button. */
export const choose = (dialog: Locator, words: string): Promise<void> => dialog.getByText(words, { exact: true }).first().click();

/** Saves what the open dialog shows in a format, and reads the file. */
export async function saveFigure(page: Page, dialog: Locator, format: string): Promise<DownloadedFile> {
  await choose(dialog, format);
  return readDownload(page, () => dialog.getByRole("button", { name: `Save ${format}`, exact: true }).click());
}

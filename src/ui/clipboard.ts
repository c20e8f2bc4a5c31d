export interface ClipboardContent {
  readonly text: string;
  /** The same for programs that take more than text. */
  readonly html?: string;
}

const isDone = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
};

const writeBoth = (text: string, html: string): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) }),
  ]);

/** Puts a text on the clipboard, and what goes with it where the browser can; false where it does not let the page (no permission, or no secure address). */
export const putOnClipboard = async ({ text, html }: ClipboardContent): Promise<boolean> =>
  (html !== undefined && (await isDone(() => writeBoth(text, html)))) || (await isDone(() => navigator.clipboard.writeText(text)));

/** How long an address of a blob is kept after it was handed over: some browsers read it late. */
const KEPT_MS = 60_000;

/** Hands a file to the browser. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}

/** Hands a text to the browser as a file. */
export const downloadText = (name: string, text: string, type: string): void => {
  downloadBlob(name, new Blob([text], { type }));
};

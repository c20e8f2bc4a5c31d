/** The development server has no service worker, and a page in one file nothing beside it to keep. */
const hasWorker = import.meta.env.PROD && import.meta.env.MODE !== "single";

export async function keepOfflineWhenBuilt(): Promise<void> {
  if (hasWorker) (await import("#app/offline/keep-offline.ts")).keepOffline();
}

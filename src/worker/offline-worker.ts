import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";

/** Written by the build. */
declare const KEPT_FILES: readonly PrecacheEntry[];

/** The part of a service worker's own scope that is used here; the project's types are those of a page. */
interface Scope {
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: "activate" | "message", listener: (event: { readonly data: unknown; readonly waitUntil: (work: Promise<unknown>) => void }) => void) => void;
}

const scope = globalThis as unknown as Scope;

cleanupOutdatedCaches();
// The app is in `index.html`; what stands behind its `#` never comes here, and nothing else in an address means anything.
precacheAndRoute([...KEPT_FILES], { cleanURLs: false });

scope.addEventListener("activate", (event) => {
  event.waitUntil(scope.clients.claim());
});

// A new version waits until it is asked in: a page must not lose the files that it was started with.
scope.addEventListener("message", (event) => {
  if ((event.data as { readonly type?: unknown } | null)?.type === "SKIP_WAITING") event.waitUntil(scope.skipWaiting());
});

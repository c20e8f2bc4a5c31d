import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Times in milliseconds after the start of the page. */
export interface PageWatch {
  drawn: number;
  largestPaint: number;
  shift: number;
  blocked: number;
}

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}

/** Runs in the page, before its own code. A task blocks for as long as it takes beyond 50 ms. */
export function watchPage(): void {
  const watch = { drawn: 0, largestPaint: 0, shift: 0, blocked: 0 };
  window.pageWatch = watch;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  observe("largest-contentful-paint", ({ startTime }) => {
    watch.largestPaint = startTime;
  });
  observe("layout-shift", (entry) => {
    if ("value" in entry && typeof entry.value === "number") watch.shift += entry.value;
  });
  observe("longtask", ({ duration }) => {
    watch.blocked += duration - 50;
  });
  const seen = new MutationObserver(() => {
    if (document.querySelector("main svg") === null) return;
    seen.disconnect();
    watch.drawn = performance.now();
  });
  seen.observe(document, { childList: true, subtree: true });
}

export interface Weight {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

const KINDS = [
  { kind: "JavaScript and CSS before the charts, gzip", pattern: /\.(?:js|css)$/u, isEarly: true },
  { kind: "JavaScript and CSS in all, with what is prefetched, gzip", pattern: /\.(?:js|css)$/u, isEarly: false },
  { kind: "fonts", pattern: /\.woff2$/u, isEarly: false },
];

/** What was asked for, and how it went. Fonts are compressed already. */
export async function weighFirstView(page: Page): Promise<{ readonly weights: readonly Weight[]; readonly watch: PageWatch }> {
  const { watch, files } = await page.evaluate(() => ({
    watch: window.pageWatch,
    files: performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
  }));
  const weights: Weight[] = [];
  for (const { kind, pattern, isEarly } of KINDS) {
    const asked = files.filter(({ name, startTime }) => pattern.test(name) && (!isEarly || startTime < watch.drawn));
    const bodies = await Promise.all(asked.map(async ({ name }) => (await page.request.get(name)).body()));
    const bytes = bodies.reduce((sum, body) => sum + (kind === "fonts" ? body.length : gzipSync(body).length), 0);
    weights.push({ kind, files: asked.length, bytes });
  }
  return { weights, watch };
}

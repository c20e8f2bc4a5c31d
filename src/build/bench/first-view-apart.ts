import { join } from "node:path";
import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { interactWith, quantile, type Interaction } from "#build/bench/interactions.ts";
import { watchPage, weighFirstView, type PageWatch } from "#build/bench/watch-page.ts";
import { buildIfStale } from "#build/build-if-stale.ts";
import { findBrowser } from "#build/find-browser.ts";
import { serveBuiltApp } from "#build/serve-built-app.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const SLOW_DOWN = 4;
const SETTLE_MILLISECONDS = 6000;
const WARM_UP_CHANGES = 50;
const CHANGES = 1000;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function openOverview(browser: Browser, address: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
  // The helper that tsx writes into functions, which the page has not.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(watchPage);
  await page.goto(`${address}#/`);
  await page.locator("main svg").first().waitFor();
  await page.waitForTimeout(SETTLE_MILLISECONDS);
  return { page, session };
}

async function measureHeap(page: Page, session: CDPSession): Promise<string[]> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const change = (times: number) =>
    page.evaluate(async (count) => {
      const parties = document.querySelectorAll<HTMLElement>('[role="search"] button[aria-pressed]');
      for (let index = 0; index < count; index += 1) {
        parties[index % parties.length]?.click();
        await new Promise(requestAnimationFrame);
      }
    }, times);
  const usedBytes = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  await change(WARM_UP_CHANGES);
  const before = await usedBytes();
  await change(CHANGES - WARM_UP_CHANGES);
  const after = await usedBytes();
  return [`heap: ${kilobytes(before)} after ${WARM_UP_CHANGES} changes of the filter, ${kilobytes(after)} after ${CHANGES}`];
}

const SHOWN = 5;

function writeTimes(what: string, interactions: readonly { readonly name: string; readonly milliseconds: number }[]): string[] {
  const times = interactions.map(({ milliseconds }) => milliseconds);
  const slowest = [...interactions].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SHOWN);
  return [
    `${times.length} interactions at ${SLOW_DOWN}x CPU slow-down, ${what}: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`,
    `slowest: ${slowest.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(0)} ms`).join(", ")}`,
  ];
}

const writeInteractions = (interactions: readonly Interaction[]): string[] => [
  ...writeTimes("to the next paint", interactions),
  ...writeTimes("until the page has settled", interactions.map(({ name, settledMilliseconds }) => ({ name, milliseconds: settledMilliseconds }))),
];

const writeWatch = ({ largestPaint, shift, blocked, drawn }: PageWatch): string =>
  `at ${SLOW_DOWN}x CPU slow-down: charts drawn ${drawn.toFixed(0)} ms, LCP ${largestPaint.toFixed(0)} ms, CLS ${shift.toFixed(4)}, total blocking time ${blocked.toFixed(0)} ms`;

await buildIfStale(root);
const server = await serveBuiltApp(root);
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false, args: ["--disable-background-networking", "--disable-gpu"] });
try {
  const { page, session } = await openOverview(browser, server.address);
  const { weights, watch } = await weighFirstView(page);
  for (const { kind, bytes, files } of weights) console.log(`${kind}: ${kilobytes(bytes)} in ${files} files`);
  console.log(writeWatch(watch));
  for (const line of writeInteractions(await interactWith(page))) console.log(line);
  await page.goto(`${server.address}#/`);
  await page.locator("main svg").first().waitFor();
  for (const line of await measureHeap(page, session)) console.log(line);
} finally {
  await browser.close();
  await server.close();
}

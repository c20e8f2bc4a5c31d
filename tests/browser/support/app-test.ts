import { join } from "node:path";
import { type BrowserContext, expect, test as base } from "@playwright/test";
import { serveFolder } from "./serve-folder.ts";

interface TestFixtures {
  /** Names a problem that this test brings about on purpose (a file answered with an error, say); it must occur. */
  readonly expectProblem: (pattern: RegExp) => void;
  /** All that went wrong so far: console output, errors in the page, failed or foreign requests. */
  readonly problems: string[];
  /** Whether the browser has service workers. Without them a test is alone with the files that it asks for. */
  readonly hasServiceWorkers: boolean;
}

interface WorkerFixtures {
  /** Where the built app is served: below a path of its own, as on a host that it shares with others. */
  readonly appAddress: string;
}

const dist = join(import.meta.dirname, "..", "..", "..", "dist");

/** Playwright's `test`, on the built app: addresses are relative to it (`page.goto("#/map")`), and a test fails on anything amiss in the page. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  appAddress: [
    async ({}, use) => {
      const server = await serveFolder(dist, "/some/where/");
      await use(server.address);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ appAddress }, use) => use(appAddress),
  problems: ({}, use) => use([]),
  hasServiceWorkers: [false, { option: true }],
  serviceWorkers: ({ hasServiceWorkers }, use) => use(hasServiceWorkers ? "allow" : "block"),
  expectProblem: [
    async ({ problems }, use) => {
      const expected: RegExp[] = [];
      await use((pattern) => expected.push(pattern));
      for (const pattern of expected) expect(problems.join("\n"), "problem that the test brings about").toMatch(pattern);
      const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      expect(unexpected, "console output, page errors, failed or foreign requests").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, baseURL, hasServiceWorkers, problems }, use) => {
    recordProblems(context, new URL(baseURL ?? "").origin, problems);
    if (!hasServiceWorkers) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    await use(context);
  },
});

function recordProblems(context: BrowserContext, origin: string, problems: string[]): void {
  context.on("console", (message) => problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`));
  context.on("weberror", (error) => problems.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) problems.push(`request to another host: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown reason";
    // A request that the page itself gave up, by leaving or by turning it into a download.
    if (reason !== "net::ERR_ABORTED") problems.push(`request failed: ${request.url()}: ${reason}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
}

export { expect };

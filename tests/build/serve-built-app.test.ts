import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { serveBuiltApp } from "#build/serve-built-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const APP = { "dist/index.html": "<!doctype html><title>The app</title>", "dist/data/manifest.json": "{}" };

async function takePort(host: string): Promise<number> {
  const server = createServer((_, response) => response.end("somebody else"));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function serve(port: number): Promise<string> {
  const server = await serveBuiltApp(temporaryFolder(APP), port);
  onTestFinished(() => server.close());
  return server.address;
}

it.each(["127.0.0.1", "0.0.0.0"])("takes another port when the one wanted is taken on %s", async (host) => {
  const taken = await takePort(host);
  const address = await serve(taken);
  expect(Number(new URL(address).port)).toBeGreaterThan(taken);
  expect(await (await fetch(address)).text()).toContain("The app");
});

it("sends the page and its files with the security headers", async () => {
  const address = await serve(await takePort("127.0.0.1"));
  for (const path of ["", "data/manifest.json"]) {
    const { headers, status } = await fetch(address + path);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/u);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  }
});

it("answers 404 for a file that is not there, not with the page", async () => {
  const address = await serve(await takePort("127.0.0.1"));
  expect((await fetch(`${address}data/missing.json`)).status).toBe(404);
});

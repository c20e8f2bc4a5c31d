import { expect, it } from "vitest";
import { findAddresses } from "#build/checks/find-addresses.ts";

it("names the packages with a download address", () => {
  const lock = {
    packages: { "": { name: "x" }, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0", resolved: "https://registry.example/b.tgz" } },
  };
  expect(findAddresses(lock)).toEqual(["node_modules/b"]);
});

it("refuses what is no lockfile", () => {
  expect(() => findAddresses({})).toThrow(/packages/u);
});

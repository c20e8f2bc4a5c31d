import { expect, it } from "vitest";
import { PAGE_POLICY } from "#build/security-policy.ts";

const directives = new Map(PAGE_POLICY.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

it("allows nothing that is not named", () => {
  expect(directives.get("default-src")).toEqual(["'none'"]);
});

it.each(["script-src", "style-src", "font-src", "connect-src"])("%s is the app's own host alone, nothing in line", (name) => {
  expect(directives.get(name)).toEqual(["'self'"]);
});

it("names no other host anywhere", () => {
  const sources = new Set([...directives.values()].flat());
  expect([...sources].sort()).toEqual(["'none'", "'self'", "blob:", "data:"]);
});

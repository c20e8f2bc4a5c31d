import { expect, it } from "vitest";
import { PAGE_POLICY, writeSinglePolicy } from "#build/security-policy.ts";

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

it("lets a page in one file run and wear what its hashes name, and reach no host", () => {
  const policy = writeSinglePolicy({ script: "'sha256-a'", style: "'sha256-b'" });
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b'; /u);
  const sources = new Set(policy.split("; ").flatMap((directive) => directive.split(" ").slice(1)));
  expect([...sources].sort()).toEqual(["'none'", "'sha256-a'", "'sha256-b'", "blob:", "data:"]);
});

import { describe, expect, it } from "vitest";
import { lintWith } from "./lint-with-project-rules.ts";

const brokenRules = lintWith(/^no-restricted-syntax$/u);

describe("text is never HTML", () => {
  it.each([
    "export const X = () => <p dangerouslySetInnerHTML={{ __html: text }} />;",
    "export const set = (node) => { node.innerHTML = text; };",
    'export const add = (node) => { node.insertAdjacentHTML("beforeend", text); };',
  ])("%s", async (code) => {
    expect(await brokenRules("src/ui/x.tsx", code)).toEqual(["no-restricted-syntax"]);
  });
});

describe("interface text stands in the catalogues", () => {
  it.each([
    "export const X = () => <p>Nothing found</p>;",
    'export const X = () => <button aria-label="Close" />;',
    'export const X = () => <input placeholder={"Search"} />;',
  ])("%s is refused", async (code) => {
    expect(await brokenRules("src/features/imagined/x.tsx", code)).toEqual(["no-restricted-syntax"]);
  });

  it.each(["export const X = () => <p>{message}</p>;", "export const X = () => <p>·</p>;", 'export const X = () => <a href="#/map" className="quiet" />;'])(
    "%s is accepted",
    async (code) => {
      expect(await brokenRules("src/features/imagined/x.tsx", code)).toEqual([]);
    },
  );
});

describe("core gives the same bytes on every machine", () => {
  it.each([
    "export const now = () => Date.now();",
    "export const now = () => new Date();",
    "export const roll = () => Math.random();",
    "export const order = (a, b) => a.localeCompare(b);",
    "export const show = (n) => n.toLocaleString();",
    'export const split = () => new Intl.Segmenter("en");',
    "export const year = (date) => date.getFullYear();",
  ])("%s is refused", async (code) => {
    expect(await brokenRules("src/core/text/x.ts", code)).toEqual(["no-restricted-syntax"]);
  });

  it.each(["export const day = () => Date.UTC(2021, 0, 24);", "export const year = (date) => date.getUTCFullYear();"])("%s is accepted", async (code) => {
    expect(await brokenRules("src/core/text/x.ts", code)).toEqual([]);
  });
});

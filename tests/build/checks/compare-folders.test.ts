import { expect, it } from "vitest";
import { compareFolders } from "#build/checks/compare-folders.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FILES = { "manifest.json": "{}\n", "texts/a.json": "a" };
const compare = (actual: Readonly<Record<string, string>>) => compareFolders(temporaryFolder({ ...FILES, "sources/x.txt": "x" }), temporaryFolder(actual), ["sources"]);

it("finds nothing where all is the same, apart from what is to be ignored", () => {
  expect(compare(FILES)).toEqual([]);
});

it("names what is missing, what is too much and what differs by one byte", () => {
  expect(compare({ "manifest.json": "{}", "texts/b.json": "b" })).toEqual(["manifest.json: differs", "texts/a.json: missing", "texts/b.json: not expected"]);
});

it("a folder that is not there has no files", () => {
  const here = temporaryFolder(FILES);
  expect(compareFolders(here, `${here}/none`)).toEqual(["manifest.json: missing", "texts/a.json: missing"]);
});

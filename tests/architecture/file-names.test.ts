import { basename } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "./lint-with-project-rules.ts";

const names = [...filesBelow("src"), ...filesBelow("tests").filter((file) => !file.startsWith("tests/fixtures/"))];

it("every file is named in kebab-case", () => {
  expect(names.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)+$/u.test(basename(file)))).toEqual([]);
});

it("no file only gathers others, and none is called after nothing", () => {
  expect(names.filter((file) => /(?:^|\/)(?:index|utils?|helpers?|misc|common)(?:\.|\/)/u.test(file))).toEqual([]);
});

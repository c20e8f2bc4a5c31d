import { describe, expect, it } from "vitest";
import { findFamily } from "#core/analysis/find-family.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

describe("findFamily", () => {
  const corpus = tinyCorpus();

  it.each([
    ["its id", "calm-sea"],
    ["a wording", "rough sea"],
    ["a wording as an id is written", "rough-sea"],
    ["a wording in another case and with punctuation", "“Calm Sea”,"],
  ])("finds a family by %s", (_by, ref) => {
    expect(findFamily(corpus, ref)?.id).toBe("calm-sea");
  });

  it.each(["calm", "calm seas ahead", "", "!"])("finds none for %j", (ref) => {
    expect(findFamily(corpus, ref)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { findKnownGaps } from "#core/taxonomy/known-gaps.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const tiny = tinyCorpus();
const withPublisher = (publisher: string): Corpus => ({
  ...tiny,
  manifest: {
    ...tiny.manifest,
    sources: [{ file: "f", sha256: "0", title: "t", publisher, address: null, retrieved: null, published: null, licence: "l", notes: [], meetings: [] }],
  },
});
const known = [{ publisher: "Ministry", counterpart: "USA", dates: ["2020-01-10", "2020-05-05"] }];

describe("findKnownGaps", () => {
  it("names the known dates on which the dataset has no meeting with the counterpart", () => {
    expect(findKnownGaps(withPublisher("Ministry"), known)).toEqual([{ publisher: "Ministry", counterpart: "USA", dates: ["2020-05-05"] }]);
  });

  it("says nothing of publishers of which the dataset has no source", () => {
    expect(findKnownGaps(withPublisher("Another ministry"), known)).toEqual([]);
  });

  it("says nothing where none is missing any more", () => {
    expect(findKnownGaps(withPublisher("Ministry"), [{ publisher: "Ministry", counterpart: "USA", dates: ["2020-01-10"] }])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { findSourceNotes } from "#core/analysis/source-notes.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const withNote = (words: string, meetings: readonly string[]): Corpus => {
  const corpus = tinyCorpus();
  const source = { file: "a.txt", sha256: "0", title: "A", publisher: "P", address: null, retrieved: null, published: null, licence: "", meetings: [...meetings], notes: [{ words, text: "Of these words." }] };
  return { ...corpus, manifest: { ...corpus.manifest, sources: [source, { ...source, file: "b.txt" }] } };
};

const notesOf = (corpus: Corpus): string[] => corpus.families.flatMap((family) => findSourceNotes(corpus, family));

describe("findSourceNotes", () => {
  it("gives a note once where its words stand in a wording of one of the source's meetings", () => {
    expect(notesOf(withNote("Calm", ["2020-01-10-usa"]))).toEqual(["Of these words."]);
  });

  it("gives none for words of another source's meeting, parts of words, or words that stand nowhere", () => {
    expect(notesOf(withNote("rough", ["2020-01-10-usa"]))).toEqual([]);
    expect(notesOf(withNote("cal", ["2020-01-10-usa"]))).toEqual([]);
    expect(notesOf(withNote("open", ["2020-01-10-usa"]))).toEqual([]);
  });
});

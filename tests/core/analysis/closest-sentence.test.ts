import { describe, expect, it } from "vitest";
import { collectFamilyWords, findClosestSentence } from "#core/analysis/closest-sentence.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";

const readoutOf = (...texts: readonly string[]): Readout => {
  const [readout] = corpusOf([[meeting("2020-01-01-usa"), textOf(...texts.map((text) => sentence(text)))]], [], []).readouts;
  if (!readout) throw new Error("one meeting gives one readout");
  return readout;
};

const closestOf = (...texts: readonly string[]): [number, string[]] | null => {
  const words = collectFamilyWords({ variants: [{ text: "change the status quo by force", occurrences: [] }] }, [readoutOf(...texts)]);
  const found = findClosestSentence(readoutOf(...texts), words);
  return found && [found.sentence, found.spans.map(({ start, end }) => texts[found.sentence]?.slice(start, end) ?? "")];
};

describe("findClosestSentence", () => {
  it("finds the sentence that shares the most different words, inflected or not", () => {
    expect(closestOf("Force, force, forces.", "They changed the status of forces.", "They spoke of the status of forces.")).toEqual([1, ["changed", "status", "forces"]]);
  });

  it("weighs a word by its rarity over all readouts", () => {
    const family = { variants: [{ text: "granite harbour lighthouse repairs", occurrences: [] }] };
    const here = readoutOf("The granite harbour grew.", "The lighthouse repairs went on.");
    const readouts = [here, readoutOf("A granite harbour."), readoutOf("Granite of the harbour.")];
    // Two words each: of three readouts, three have "granite" and "harbour", one has "lighthouse" and "repairs".
    expect(findClosestSentence(here, collectFamilyWords(family, readouts))?.sentence).toBe(1);
  });

  it("counts no general words of work", () => {
    const family = { variants: [{ text: "strengthen close cooperation on lighthouses", occurrences: [] }] };
    const here = readoutOf("They strengthen close cooperation on wool.");
    expect(findClosestSentence(here, collectFamilyWords(family, [here]))).toBeNull();
  });

  it("takes the first of several", () => {
    expect(closestOf("The status quo.", "A status quo.")?.[0]).toBe(0);
  });

  it("finds none where no sentence shares two words, for function words do not count", () => {
    expect(closestOf("By the force of the law.", "The status of the treaty by the sea.")).toBeNull();
    expect(closestOf()).toBeNull();
  });
});

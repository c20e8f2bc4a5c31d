import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { findPhraseFamilies, type PhraseReadout } from "#core/analysis/phrase-families.ts";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";
import { normaliseText } from "#core/text/normalise.ts";

/** One meeting for each text, a month apart, sentences parted by "|". */
function meetings(...texts: readonly string[]): PhraseReadout[] {
  return texts.map((text, i) => ({
    id: `m${i + 1}`,
    date: `2020-${String(i + 1).padStart(2, "0")}-10`,
    counterparts: [["ABC", "DEF"][i % 2] ?? "ABC"],
    sentences: text.split("|").map((sentence) => sentence.trim()),
  }));
}

const labelsOf = (families: readonly PhraseFamily[]): string[] => families.map((family) => family.label);
const wordingsOf = (family: PhraseFamily | undefined): string[] => (family?.variants ?? []).map((variant) => variant.text);

describe("findPhraseFamilies", () => {
  it("finds what two meetings say in the same words, without its frame", () => {
    const readouts = meetings(
      "The Ministers stressed the safe passage of grain convoys through the northern corridor.",
      "Hello. | Minister Aldo reaffirmed that the safe passage of grain convoys through the northern corridor, and thanked him.",
    );
    const [family, ...others] = findPhraseFamilies(readouts);
    expect(others).toEqual([]);
    expect(family).toMatchObject({
      id: "safe-passage-of-grain-convoys-through-the-northern-corridor",
      label: "safe passage of grain convoys through the northern corridor",
      meetings: 2,
      first: "2020-01-10",
      last: "2020-02-10",
    });
    // "The Ministers stressed the " has 27 characters, "Minister Aldo reaffirmed that the " 34, the phrase 59.
    expect(family?.variants).toEqual([
      {
        text: "safe passage of grain convoys through the northern corridor",
        occurrences: [
          { meeting: "m1", sentence: 0, start: 27, end: 86 },
          { meeting: "m2", sentence: 1, start: 34, end: 93 },
        ],
      },
    ]);
  });

  it("finds nothing in one meeting, however often it says it, nor in none", () => {
    const line = "They seek safe passage of grain convoys through the corridor.";
    expect(findPhraseFamilies(meetings(`${line}|${line}|${line}`))).toEqual([]);
    expect(findPhraseFamilies(meetings())).toEqual([]);
  });

  it("leaves ceremony, names and general words of work alone", () => {
    const readouts = meetings(
      "On May 4, Defense Minister Aldo and Defense Secretary Brunel held a meeting. | The summary is as follows. | The Ministers also confirmed that they would further strengthen cooperation on lighthouses.",
      "On June 9, Defense Minister Aldo and Defense Secretary Brunel held a meeting. | The summary is as follows. | The Ministers also confirmed that they would further strengthen cooperation on wool.",
    );
    expect(findPhraseFamilies(readouts)).toEqual([]);
  });

  it("takes spelling, capitals, hyphens, quotes and the last comma of a list for one wording", () => {
    const readouts = meetings(
      "They support a safe, open, and fair river-basin defence order.",
      "We want a Safe, Open and Fair River Basin Defense order.",
    );
    const families = findPhraseFamilies(readouts);
    expect(families).toHaveLength(1);
    expect(families[0]?.variants).toHaveLength(1);
    expect(families[0]?.variants[0]?.occurrences.map(({ meeting }) => meeting)).toEqual(["m1", "m2"]);
  });

  it("shows what fills the slot at the end of a formula", () => {
    const readouts = meetings(
      "They oppose any attempt to redraw the river boundary by decree.",
      "Nobody may redraw the river boundary by decree, it is clear.",
      "It is wrong to redraw the river boundary by fiat.",
      "The redrawing of the river boundary by fiat was opposed.",
    );
    const [family] = findPhraseFamilies(readouts);
    expect(family?.label).toBe("redraw [of] the river boundary by {decree|fiat}");
    expect(family?.meetings).toBe(4);
    expect(wordingsOf(family)).toEqual([
      "redraw the river boundary by decree",
      "redraw the river boundary by fiat",
      "redrawing of the river boundary by fiat",
    ]);
  });

  it("shows function words that come and go", () => {
    const readouts = meetings(
      "Any change to the river boundary by decree is void.",
      "To change the river boundary by decree is void.",
      "No change to the river boundary by decree was made.",
      "They change the river boundary by decree.",
    );
    expect(labelsOf(findPhraseFamilies(readouts))).toEqual(["change [to] the river boundary by decree"]);
  });

  it("counts a single differing wording to the formula that it varies", () => {
    const readouts = meetings(
      "They recalled the full, audited and irreversible closure of the smelter.",
      "They want a full, audited, and irreversible closure of the smelter.",
      "They want a full, supervised and irreversible closure of the smelter.",
    );
    const [family, ...others] = findPhraseFamilies(readouts);
    expect(others).toEqual([]);
    expect(family?.label).toBe("full, {audited|supervised} and irreversible closure of the smelter");
    expect(family?.meetings).toBe(3);
  });

  it("joins wordings in another order, and a word put in", () => {
    const readouts = meetings(
      "Convoy squadrons to inspect and escort barges.",
      "They have convoy squadrons to inspect and escort barges.",
      "These are convoy squadrons to escort and inspect barges.",
      "These are convoy squadrons to inspect and promptly escort barges.",
    );
    const [family, ...others] = findPhraseFamilies(readouts);
    expect(others).toEqual([]);
    expect(family?.meetings).toBe(4);
  });

  it("takes a full name and its acronym, two countries' names, one word and two, for the same", () => {
    const readouts = meetings(
      "They want a Northern Harbour Patrol Force (NHPF) mandate renewal for the United Kingdom and seabed cables.",
      "It is about the NHPF mandate renewal for the UK and sea bed cables.",
    );
    const families = findPhraseFamilies(readouts);
    expect(families).toHaveLength(1);
    expect(wordingsOf(families[0])).toEqual([
      "Northern Harbour Patrol Force (NHPF) mandate renewal for the United Kingdom and seabed cables",
      "NHPF mandate renewal for the UK and sea bed cables",
    ]);
  });

  it("keeps a shorter formula only where it also stands by itself", () => {
    const long = "regular rescue drills of coastal lifeboat crews near Skerry Point";
    const nested = findPhraseFamilies(meetings(`They plan ${long}.`, `They like ${long}.`));
    expect(labelsOf(nested)).toEqual(["rescue drills of coastal lifeboat crews near Skerry Point"]);
    const independent = findPhraseFamilies(
      meetings(
        `They plan ${long}.`,
        `They like ${long}.`,
        "Fuel for coastal lifeboat crews was short.",
        "They saw coastal lifeboat crews at work.",
        "Pay of coastal lifeboat crews rose.",
      ),
    );
    const short = independent.find((family) => family.label === "coastal lifeboat crews");
    expect(short?.meetings).toBe(5);
  });

  it("keeps a long formula whole around a shorter one that stands in more meetings", () => {
    const long = "donate spare anchor chains to counter covert lobster smuggling of reefs by pirates";
    const families = findPhraseFamilies(
      meetings(`They ${long}.`, `We ${long}.`, "Fines for covert lobster smuggling rose.", "It is covert lobster smuggling.", "There was covert lobster smuggling."),
    );
    expect(labelsOf(families).sort()).toEqual(["covert lobster smuggling", long]);
  });

  it("lets the slot of a long formula be the noun that its last word qualifies", () => {
    const families = findPhraseFamilies(
      meetings(
        "They saw the orderly mooring of coastal lifeboats and their noisy drills.",
        "He saw the orderly mooring of coastal lifeboats and their noisy repairs.",
      ),
    );
    expect(labelsOf(families)).toEqual(["saw the orderly mooring of coastal lifeboats and their noisy {drills|repairs}"]);
  });

  it("begins a long formula with the general word that governs it, but not with one that qualifies", () => {
    const families = findPhraseFamilies(
      meetings(
        "He has a strong commitment to the wooden lighthouse keepers of Skerry Point.",
        "It is the strong commitment to the wooden lighthouse keepers of Skerry Point.",
      ),
    );
    expect(labelsOf(families)).toEqual(["commitment to the wooden lighthouse keepers of Skerry Point"]);
  });

  it("counts a wording that leaves out a phrase, not one that lacks the head", () => {
    const [family, ...others] = findPhraseFamilies(
      meetings(
        "They dredge the silt from the southern canals of Skerry.",
        "We dredge silt from the southern canals of Skerry.",
        "They will dredge silt from Skerry.",
        "The herons of the southern canals of Skerry left.",
      ),
    );
    expect(others).toEqual([]);
    expect(family?.label).toBe("dredge [the] silt from [the southern canals of] Skerry");
    expect(family?.meetings).toBe(3);
  });

  it("shows the other order of two words as a slot", () => {
    const families = findPhraseFamilies(
      meetings("Convoy squadrons to inspect and escort barges.", "Old convoy squadrons to inspect and escort barges.", "These are convoy squadrons to escort and inspect barges."),
    );
    expect(labelsOf(families)).toEqual(["Convoy squadrons to {inspect and escort|escort and inspect} barges"]);
  });

  it("does not end within a noun phrase or a hyphenated word", () => {
    const readouts = meetings(
      "They saw granite harbour wall repairs.",
      "They saw granite harbour wall paintings.",
      "Later came lantern-lit quay-side stalls.",
      "Later came lantern-lit quay-master huts.",
    );
    expect(findPhraseFamilies(readouts)).toEqual([]);
  });

  it("ranks a formula that changes over time before one of the same length that does not", () => {
    const readouts = meetings(
      "Nobody may redraw the river boundary by decree. | Nobody may close the harbour gate by night.",
      "Nobody may redraw the river boundary by decree. | Nobody may close the harbour gate by night.",
      "Nobody may redraw the river boundary by fiat. | Nobody may close the harbour gate by night.",
      "Nobody may redraw the river boundary by fiat. | Nobody may close the harbour gate by night.",
    );
    expect(findPhraseFamilies(readouts)[0]?.label).toContain("{decree|fiat}");
  });

  describe("on any text", () => {
    const word = fc.constantFrom(
      ..."grain convoy harbour patrols the of and by U.S. Aldo Minister agreed sea-bed cables (NHP) force decree’s, strengthen".split(" "),
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")}.`);
    const corpus = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 6 }).map((texts) =>
      texts.map((sentences, i) => ({
        id: `m${i}`,
        date: i === 2 ? null : `202${i}-01-01`,
        counterparts: ["ABC"],
        sentences,
      })),
    );

    it("points at exactly the words of each wording, once, in the meetings that it counts", () => {
      fc.assert(
        fc.property(corpus, (readouts) => {
          const families = findPhraseFamilies(readouts);
          expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
          for (const family of families) {
            const places = family.variants.flatMap(({ occurrences }) => occurrences);
            for (const { text, occurrences } of family.variants) {
              for (const { meeting, sentence: index, start, end } of occurrences) {
                const source = readouts.find(({ id }) => id === meeting)?.sentences[index] ?? "";
                expect(normaliseText(source.slice(start, end))).toBe(normaliseText(text));
                expect(`${source[start - 1] ?? " "}${source[end] ?? " "}`).not.toMatch(/[\p{L}\p{N}]/u);
                expect(source.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
              }
            }
            const dates = readouts.flatMap(({ id, date }) => (date && places.some(({ meeting }) => meeting === id) ? [date] : []));
            expect(family.meetings).toBe(new Set(places.map(({ meeting }) => meeting)).size);
            expect(family.meetings).toBeGreaterThan(1);
            expect(family.first).toBe(dates[0] ?? null);
            expect(family.last).toBe(dates.at(-1) ?? null);
            const names = places.map(({ meeting, sentence: index, start }) => `${meeting} ${index} ${start}`);
            expect(new Set(names).size).toBe(names.length);
          }
        }),
        { seed: 8, numRuns: 150 },
      );
    });

    it("writes a label that each wording fills, with fillings that stand in a wording at that place", () => {
      // Words whose forms and acronyms are not in play, so that a label and a wording can be compared word by word.
      const plain = fc.constantFrom(..."grain convoy harbour patrols the of and by to barges silt escort inspect".split(" "));
      const lines = fc.array(fc.array(plain, { minLength: 4, maxLength: 9 }).map((words) => `${words.join(" ")}.`), { maxLength: 2 });
      fc.assert(
        fc.property(fc.array(lines, { maxLength: 4 }), (texts) => {
          for (const { label, variants } of findPhraseFamilies(meetings(...texts.map((text) => text.join("|"))))) {
            if (label.includes("…")) continue;
            const parts = parsePhraseLabel(label).map(({ kind, choices }) =>
              kind === "fixed" ? choices : kind === "optional" ? ["", ...choices] : choices,
            );
            const expand = (rest: readonly (readonly string[])[]): string[] =>
              rest.reduce<string[]>((heads, choices) => heads.flatMap((head) => choices.map((choice) => `${head} ${choice}`)), [""]);
            const wordings = new Set(expand(parts).map((text) => normaliseText(text)));
            for (const { text } of variants) expect(wordings).toContain(normaliseText(text));
            parts.forEach((choices, place) => {
              for (const choice of choices) {
                const filled = new Set(expand(parts.with(place, [choice])).map((text) => normaliseText(text)));
                expect(variants.some(({ text }) => filled.has(normaliseText(text)))).toBe(true);
              }
            });
          }
        }),
        { seed: 10, numRuns: 150 },
      );
    });

    it("gives the best first, and the same again", () => {
      fc.assert(
        fc.property(corpus, (readouts) => {
          const families = findPhraseFamilies(readouts);
          expect(findPhraseFamilies(readouts)).toEqual(families);
          expect(families.map(({ score }) => score)).toEqual(families.map(({ score }) => score).sort((a, b) => b - a));
        }),
        { seed: 9, numRuns: 50 },
      );
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInGroup, narrowToSide, NO_GROUP, parseGroup, partReadouts, writeGroup, type ReadoutGroup } from "#core/domain/group.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = tinyCorpus();
const idsIn = (group: Partial<ReadoutGroup>): string[] => corpus.readouts.filter((readout) => isInGroup(readout, { ...NO_GROUP, ...group })).map(({ id }) => id);

describe("isInGroup", () => {
  it.each([
    ["a counterpart", { counterparts: ["FRA"] }, ["2020-03-01-fra"]],
    ["any of several", { counterparts: ["FRA", "AUS"] }, ["2020-03-01-fra", "2021-07-aus-usa"]],
    ["a year", { from: "2021", to: "2021" }, ["2021-06-05-usa", "2021-07-aus-usa"]],
    ["up to a month", { to: "2020-01" }, ["2020-01-10-usa"]],
    ["from a day within a visit", { from: "2020-03-02", to: "2020-12" }, ["2020-03-01-fra"]],
    ["a day within a month that is all that is known", { from: "2021-07-20", to: "2021-07-20" }, ["2021-07-aus-usa"]],
    ["a counterpart in a year", { counterparts: ["USA"], from: "2021" }, ["2021-06-05-usa", "2021-07-aus-usa"]],
    ["nothing", {}, corpus.readouts.map(({ id }) => id)],
  ])("has the readouts of %s", (_what, group, ids) => {
    expect(idsIn(group)).toEqual(ids);
  });

  it("has the readouts of a person by the words of the name, whole words in any order and case", () => {
    const person = (name: string) => [{ name, role: null, country: null }];
    const people = corpusOf(
      [
        [meeting("2020-01-01-usa", { people: person("Lloyd J. Austin III") }), textOf(sentence("One."))],
        [meeting("2020-01-02-usa", { people: person("Austin") }), textOf(sentence("Two."))],
        [meeting("2020-01-03-usa", { people: [...person("José Lloyd"), ...person("Austin Day")] }), textOf(sentence("Three."))],
      ],
      [],
      [],
    );
    const named = (words: string): number => people.readouts.filter((readout) => isInGroup(readout, { ...NO_GROUP, person: words })).length;
    expect(named("austin")).toBe(3);
    expect(named("Austin Lloyd")).toBe(1);
    expect(named("Jose")).toBe(1);
    expect(named("Aust")).toBe(0);
  });
});

describe("a group in an address", () => {
  it("is readable", () => {
    expect(writeGroup({ counterparts: ["USA", "GBR"], from: "2021", to: "2022-06", person: "Kishi" })).toBe("with:USA~GBR;from:2021;to:2022-06;person:Kishi");
    expect(writeGroup(NO_GROUP)).toBe("");
  });

  it("is read as it was written", () => {
    const groups = fc.record({
      counterparts: fc.uniqueArray(fc.constantFrom("USA", "GBR", "FRA", "ASEAN")),
      from: fc.constantFrom(null, "2020", "2020-02", "2020-02-29"),
      to: fc.constantFrom(null, "2021", "2021-12"),
      person: fc.constantFrom(null, "Kishi", "Kramp-Karrenbauer", "Joseph R. Biden, Jr."),
    });
    fc.assert(
      fc.property(groups, (group) => {
        expect(parseGroup(writeGroup(group))).toEqual(group);
      }),
    );
  });

  it.each(["USA", "with:~", "from:spring", "from:2021-13", "to:", "person:?", "with:USA;colour:red"])("is refused where it is not understood: %s", (text) => {
    expect(parseGroup(text)).toBeNull();
  });
});

describe("partReadouts", () => {
  it("counts a readout of both groups in neither", () => {
    const pair = { a: { ...NO_GROUP, counterparts: ["USA"] }, b: { ...NO_GROUP, counterparts: ["AUS"] } };
    const { a, b, both } = partReadouts(corpus.readouts, pair);
    expect([a, b, both].map((part) => part.map(({ id }) => id))).toEqual([["2020-01-10-usa", "2021-06-05-usa"], [], ["2021-07-aus-usa"]]);
  });

  it("takes all others for a second group that is not named, undated ones as well", () => {
    const { a, b, both } = partReadouts(corpus.readouts, { a: { ...NO_GROUP, counterparts: ["USA"] }, b: null });
    expect([a.length, b.map(({ id }) => id), both]).toEqual([3, ["2020-03-01-fra", "undated-gbr"], []]);
  });

  it("narrows evidence to what it parted", () => {
    const pair = { a: { ...NO_GROUP, counterparts: ["USA"] }, b: null };
    expect(narrowToSide(pair, "a")).toEqual({ among: "with:USA", outside: null });
    expect(narrowToSide(pair, "b")).toEqual({ among: null, outside: "with:USA" });
  });
});

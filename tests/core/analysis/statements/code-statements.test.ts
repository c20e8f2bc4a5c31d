import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeStatements, type Statement } from "#core/analysis/statements/code-statements.ts";
import { gatherPeople } from "#core/analysis/statements/known-people.ts";
import type { MeetingCast } from "#core/analysis/statements/cast.ts";
import type { Person } from "#core/domain/dataset.ts";
import { collectPeople, findEntities } from "#core/ingest/find-entities.ts";
import { findPeople } from "#core/ingest/find-people.ts";
import { HAND_CODED } from "./hand-coded.ts";

const person = (name: string, role: string, country: string | null): Person => ({ name, role, country });
const KISHI = person("Kishi", "Defense Minister", "JPN");
const AUSTIN = person("Austin", "Defense Secretary", "USA");

const code = (texts: readonly string[], meeting: MeetingCast, home = "JPN"): Statement[][] => {
  const people = collectPeople(texts.flatMap(findPeople), meeting.people);
  return codeStatements(texts.map((text) => ({ text, entities: findEntities(text, findPeople(text), people) })), meeting, home);
};

const brief = ({ actor, verb, negated }: Statement): string => `${actor} ${negated ? "not " : ""}${verb}`;

const withUsa: MeetingCast = { people: [KISHI, AUSTIN], counterparts: ["USA"] };
const CASTS: Readonly<Record<string, MeetingCast>> = {
  "2020-12-09-ind": {
    people: [
      person("Izutsu", "General, Chief of Staff, Koku-Jieitai (JASDF)", "JPN"),
      person("Rakesh Kumar Singh Bhadauria", "Air Chief Marshal, Chief of the Air Staff, Indian Air Force", "IND"),
    ],
    counterparts: ["IND"],
  },
  "2020-12-15-bra": { people: [KISHI, person("Fernando Azevedo e SILVA", "Minister of Defense", "BRA")], counterparts: ["BRA"] },
  "2020-12-15-deu": { people: [KISHI, person("Kramp-Karrenbauer", "Federal Minister of Defence", "DEU")], counterparts: ["DEU"] },
  "2020-12-22-ind": { people: [KISHI, person("Rajnath Singh", "Defence Minister", "IND")], counterparts: ["IND"] },
  "2021-01-14-gbr": { people: [KISHI, person("Ben Wallace", "Secretary of State for Defence", "GBR")], counterparts: ["GBR"] },
  "2021-01-15-fra": { people: [KISHI, person("Florence Parly", "Minister for the Armed Forces", "FRA")], counterparts: ["FRA"] },
  "2023-10-04-usa": { people: [person("Kihara", "Defense Minister", "JPN"), AUSTIN], counterparts: ["USA"] },
};

describe("sentences of the sources, coded by hand", () => {
  it.each(HAND_CODED)("%s: %s", (meeting, text, expected) => {
    expect(code([text], CASTS[meeting] ?? withUsa)[0]?.map(brief)).toEqual(expected);
  });
});

const LEADERS: MeetingCast = {
  people: [person("Mary Stone", "President", "USA"), person("John Reed", "Vice President", "USA"), person("Ana Lopez", "President", "MEX")],
  counterparts: ["MEX"],
};

const oneOf = (text: string, meeting: MeetingCast = withUsa, home = "JPN"): string[] => (code([text], meeting, home)[0] ?? []).map(brief);

describe("who speaks", () => {
  it.each([
    ["Both sides exchanged views on the region.", ["joint exchange views"]],
    ["The two countries are committed to the Treaty.", ["joint commit"]],
    ["Japan and the United States strongly condemn the launch.", ["joint condemn"]],
    ["The U.S. side explained its plans.", ["counterpart explain"]],
    ["Minister Kishi and Secretary Austin agreed on the steps.", ["joint agree"]],
    ["Secretary also stressed the point.", ["counterpart stress"]],
    ["The Secretary thanked the Minister and the Ministers agreed to meet.", ["counterpart thank", "joint agree"]],
    ["Minister Kishi, for his part, welcomed the plan.", ["home welcome"]],
    ["The proposal was welcomed by Secretary Austin.", ["counterpart welcome"]],
    ["It was agreed that talks would go on.", ["joint agree"]],
    ["In a call with Secretary Austin, Minister Kishi raised the issue.", ["home raise"]],
  ])("%s", (text, expected) => {
    expect(oneOf(text)).toEqual(expected);
  });

  it("keeps offices apart that share a word, and takes the home side where two hold one", () => {
    expect(oneOf("The Vice President thanked President Lopez, and the President underscored the ties.", LEADERS, "USA")).toEqual(["home thank", "home underscore"]);
    expect(code(["The Vice President thanked President Lopez."], LEADERS, "USA")[0]?.[0]?.who).toBe("John Reed");
    expect(oneOf("President Lopez described the situation.", LEADERS, "USA")).toEqual(["counterpart describe"]);
  });

  it("looks back for he, and takes they for all", () => {
    const coded = code(["Secretary Austin welcomed the plan.", "He noted its cost.", "They agreed on it."], withUsa);
    expect(coded.flat().map(brief)).toEqual(["counterpart welcome", "counterpart note", "joint agree"]);
    expect(coded[1]?.[0]?.who).toBe("Austin");
    expect(coded[2]?.[0]?.who).toBeNull();
  });

  it("says joint only of all three where three meet", () => {
    const three: MeetingCast = { people: [KISHI, AUSTIN, person("Marles", "Minister for Defence", "AUS")], counterparts: ["USA", "AUS"] };
    expect(oneOf("Minister Kishi and Secretary Austin welcomed the plan.", three)).toEqual(["other welcome"]);
    expect(oneOf("Minister Kishi, Secretary Austin, and Minister Marles welcomed the plan.", three)).toEqual(["joint welcome"]);
    expect(oneOf("The Ministers welcomed the plan.", three)).toEqual(["joint welcome"]);
  });
});

describe("who is not among the people of the meeting", () => {
  const known = gatherPeople([person("Ana Perez", "Senior Advisor", "USA"), person("Mary Stone", "President", "USA"), person("Luis Costa", "Minister", "BRA")]);
  const spoken = (text: string): (string | null)[] => {
    const entities = findEntities(text, findPeople(text), collectPeople(findPeople(text), []));
    return (codeStatements([{ text, entities }], { people: [], counterparts: ["MEX"] }, "USA", known)[0] ?? []).flatMap(({ actor, who }) => [actor, who]);
  };

  it.each([
    ["Senior Advisor Perez thanked the workers.", ["home", "Perez"]],
    ["The President thanked the workers.", ["home", "USA"]],
    // Brazil takes no part in it.
    ["Minister Costa thanked the workers.", ["other", "Costa"]],
    ["Minister Nobody thanked the workers.", ["other", "Nobody"]],
  ])("%s", (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe("what counts as a statement", () => {
  it.each([
    ["The Ministers held a meeting and visited the base.", []],
    ["The summary is as follows.", []],
    ["This visit enhanced understanding and contributed to exchanges.", []],
    ["The Ministers confirmed to discuss procedures as agreed at the meeting in May.", ["joint confirm"]],
    ["The Ministers welcomed the plan they announced in May.", ["joint welcome"]],
    ["The Ministers will discuss the matter in May.", []],
    ["Minister Kishi visited the base to express his gratitude and discuss the plan.", ["home express gratitude", "home discuss"]],
    ["Recognizing the threat, the Ministers resolved to act.", ["joint recognize", "joint resolve"]],
    ["The Ministers agreed to cooperate, stressing the role of the Treaty.", ["joint agree", "joint stress"]],
    ["The Ministers agreed that they strongly oppose the use of force.", ["joint agree", "joint oppose"]],
    ["Minister Kishi said that Japan would not accept such acts.", ["home say", "home not accept"]],
    ["The Ministers discussed ways to support partners and shared interests.", ["joint discuss"]],
    ["The Ministers discussed the issues and shared their concerns about them.", ["joint discuss", "joint share concern"]],
    ["The Ministers called for calm and looked forward to the talks.", ["joint call for", "joint look forward"]],
    ["They spoke about the plan.", ["joint speak"]],
    ["Minister Kishi spoke with Secretary Austin.", []],
  ])("%s", (text, expected) => {
    expect(oneOf(text)).toEqual(expected);
  });
});

describe("spans", () => {
  it("covers the verb with its adverb and noun, and the words that name the speaker", () => {
    const text = "In this regard, Minister Kishi stated its aim, and the Ministers expressed the serious concern.";
    const [stated, expressed] = code([text], withUsa)[0] ?? [];
    const words = (span?: { start: number; end: number }): string => text.slice(span?.start, span?.end);
    expect([words(stated), words(stated?.speaker)]).toEqual(["stated", "Minister Kishi"]);
    expect([words(expressed), words(expressed?.speaker)]).toEqual(["expressed the serious concern", "the Ministers"]);
  });

  it("takes in what denies", () => {
    const text = "The Ministers agreed that such acts cannot be condoned.";
    const refused = code([text], withUsa)[0]?.[1];
    expect(text.slice(refused?.start, refused?.end)).toBe("cannot be condoned");
  });
});

describe("how strongly", () => {
  const strengths = (text: string): number[] => (code([text], withUsa)[0] ?? []).map(({ strength }) => strength);

  it.each([
    ["The Ministers discussed the launch.", [1]],
    ["The Ministers welcomed the plan.", [3]],
    ["The Ministers urged restraint.", [5]],
    ["The Ministers strongly urged restraint.", [6]],
    ["The Ministers expressed concern.", [5]],
    ["The Ministers expressed serious concern.", [6]],
    ["The Ministers expressed sincere gratitude.", [3]],
    ["The Ministers condemned the launch in the strongest terms.", [7]],
    ["Minister Kishi stated that it was unacceptable.", [6]],
    ["Minister Kishi stated that it was entirely unacceptable, and the Ministers expressed concern.", [7, 5]],
    ["The Ministers confirmed that they would not accept it.", [4, 7]],
  ])("%s", (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ..."The Ministers they he Minister Kishi Secretary Austin Japan the U.S. and but , ; that which to not cannot be was were would strongly also as by it expressed serious concern shared the recognition stating welcoming agreed agree oppose confirmed discussed call for on looked forward accept condoned no circumstances , and".split(" "),
  );
  const text = fc.oneof(fc.string(), fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")));

  it("gives spans within it that do not overlap, and the same again", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const coded = code(texts, withUsa);
        expect(coded).toHaveLength(texts.length);
        coded.forEach((statements, index) => {
          let end = 0;
          for (const statement of statements) {
            expect(statement.start).toBeGreaterThanOrEqual(end);
            expect(statement.end).toBeGreaterThan(statement.start);
            expect(statement.end).toBeLessThanOrEqual(texts[index]?.length ?? 0);
            expect(statement.speaker?.end ?? 0).toBeLessThanOrEqual(texts[index]?.length ?? 0);
            expect(statement.strength >= 1 && statement.strength <= 7).toBe(true);
            expect(statement.actor === "joint" && statement.who !== null).toBe(false);
            end = statement.end;
          }
        });
        expect(code(texts, withUsa)).toEqual(coded);
      }),
      { seed: 20261122, numRuns: 1500 },
    );
  });

  it("has nothing to say of no text", () => {
    expect(codeStatements([], withUsa, "JPN")).toEqual([]);
    expect(code([""], withUsa)).toEqual([[]]);
  });
});

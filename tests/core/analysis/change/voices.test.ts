import { describe, expect, it } from "vitest";
import { findFindings } from "#core/analysis/change/find-findings.ts";
import type { ChangeKind } from "#core/analysis/change/finding.ts";
import type { Ladder } from "#core/analysis/statements/strength-of.ts";
import { findTellingRuns } from "#core/analysis/change/telling-runs.ts";
import { findStrongWords } from "#core/analysis/change/strong-words.ts";
import type { Meeting, MeetingText, Sentence } from "#core/domain/dataset.ts";
import { familyOf } from "../../../support/family-of.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "../../../support/tiny-corpus.ts";

type Entry = readonly [Meeting, MeetingText];
type Statement = Sentence["statements"][number];

const FORMULA = "the pact covers the northern islands and straits";

/** A sentence on the topic `sea`, with statements at the words given for them: actor, base form, strength. */
const said = (text: string, statements: Readonly<Record<string, readonly [Statement["actor"], string, number]>>): Sentence => ({
  ...sentence(text, { sea: text.split(" ")[0] ?? "" }),
  statements: Object.entries(statements).map(([words, [actor, verb, strength]]) => ({
    actor,
    who: null,
    verb,
    strength,
    negated: words.includes("not"),
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })),
});

const find = (entries: readonly Entry[], kind: ChangeKind, formula = FORMULA, ladder: Ladder = new Map()) => {
  const corpus = corpusOf(entries, [topic("sea", "Sea")], [familyOf(formula, [formula], entries)]);
  return findFindings(corpus, corpus.readouts, ladder).flatMap(({ change }) => (change.kind === kind ? [change] : []));
};

const on = (year: number, ...sentences: readonly Sentence[]): Entry => [meeting(`${year}-01-01-usa`), textOf(sentence("They met."), ...sentences)];

describe("who says a formula", () => {
  const joint = on(2020, said(`They confirmed that ${FORMULA}.`, { confirmed: ["joint", "confirm", 4] }));
  const alone = on(2021, said(`Secretary Poe affirmed that ${FORMULA}.`, { affirmed: ["counterpart", "affirm", 4] }));

  it("is told where it changes, in the words that lead to the formula", () => {
    expect(find([joint, alone], "speaker")).toEqual([
      {
        kind: "speaker",
        words: FORMULA,
        isVaried: false,
        steps: [
          { meeting: "2020-01-01-usa", verb: "confirmed", words: "confirmed that", voice: "joint", isAtOneRemove: false },
          { meeting: "2021-01-01-usa", verb: "affirmed", words: "affirmed that", voice: "USA", isAtOneRemove: false },
        ],
        missing: 0,
      },
    ]);
  });

  it("counts the readouts that lack it since, unless its words stand there all the same", () => {
    expect(find([joint, alone, on(2022), on(2023)], "speaker")).toMatchObject([{ missing: 2 }]);
    const other = on(2022, said(`They noted ${FORMULA} again.`, { noted: ["joint", "note", 2] }));
    const entries = [joint, alone, on(2022), other];
    const family = familyOf(FORMULA, [FORMULA], [joint, alone]);
    const changes = findFindings(corpusOf(entries, [topic("sea", "Sea")], [family])).map(({ change }) => change);
    expect(changes.filter(({ kind }) => kind === "speaker")).toMatchObject([{ missing: 0 }]);
  });

  it("is not told of a clause with a subject of its own", () => {
    const clause = on(2021, said(`Secretary Poe affirmed the plan, and the two leaders hoped that ${FORMULA}.`, { affirmed: ["counterpart", "affirm", 4] }));
    expect(find([joint, clause], "speaker")).toEqual([]);
  });

  it("is told where one speaks of another's saying it", () => {
    const removed = said(`They noted the weight of the U.S. stating that ${FORMULA}.`, { noted: ["joint", "note", 2] });
    const at = removed.text.indexOf("U.S.");
    const entities: Sentence["entities"] = [{ kind: "place", id: "USA", start: at, end: at + 4 }];
    const [change] = find([joint, on(2021, { ...removed, entities })], "speaker");
    expect(change).toMatchObject({ steps: [{ isAtOneRemove: false }, { voice: "joint", isAtOneRemove: true }] });
  });

  it("is not told where they take turns", () => {
    const again = on(2022, said(`They confirmed that ${FORMULA}.`, { confirmed: ["joint", "confirm", 4] }));
    expect(find([joint, alone, again], "speaker")).toEqual([]);
  });
});

describe("how strongly a formula is said", () => {
  const border = "changes to the northern border by armed force";
  const oppose = on(2020, said(`They oppose ${border}.`, { oppose: ["joint", "oppose", 6] }));

  it("is told where the verb is stronger, also one that comes after", () => {
    const refuse = on(2021, said(`They held that ${border} cannot be condoned.`, { held: ["joint", "hold", 2], "cannot be condoned": ["joint", "condone", 7] }));
    expect(find([oppose, refuse], "verb", border)).toEqual([
      expect.objectContaining({ isStronger: true, steps: [expect.objectContaining({ verb: "oppose" }), expect.objectContaining({ verb: "cannot be condoned" })] }),
    ]);
  });

  it("is told of the sentence that takes a stand on it, not of one that has it in a clause", () => {
    const refuse = on(
      2021,
      said(`They condemned the raid, stating that these are ${border}.`, { condemned: ["joint", "condemn", 7], stating: ["joint", "state", 7] }),
      said(`They held that ${border} cannot be condoned.`, { held: ["joint", "hold", 2], "cannot be condoned": ["joint", "condone", 7] }),
    );
    expect(find([oppose, refuse], "verb", border)).toMatchObject([{ steps: [{ verb: "oppose" }, { verb: "cannot be condoned" }] }]);
  });

  it("is not told of verbs that only report", () => {
    const [one, other] = [on(2020, said(`They noted ${border}.`, { noted: ["joint", "note", 2] })), on(2021, said(`They affirmed ${border}.`, { affirmed: ["joint", "affirm", 4] }))];
    expect(find([one, other], "verb", border)).toEqual([]);
  });

  describe("by an analyst’s own ladder", () => {
    // "mention" is shipped on rung 2, "oppose" on 6.
    const mention = on(2021, said(`They mentioned ${border}.`, { mentioned: ["joint", "mention", 2] }));

    it("is told the other way round where the verbs change places", () => {
      expect(find([oppose, mention], "verb", border)).toMatchObject([{ isStronger: false }]);
      expect(find([oppose, mention], "verb", border, new Map([["mention", 7]]))).toMatchObject([{ isStronger: true }]);
    });

    it("is not told where both verbs stand on one rung, or neither takes a stand", () => {
      expect(find([oppose, mention], "verb", border, new Map([["mention", 6]]))).toEqual([]);
      expect(find([oppose, mention], "verb", border, new Map([["oppose", 5]]))).toEqual([]);
    });
  });
});

describe("strong words", () => {
  it.each([
    ["They severely condemned the raid.", ["severely condemned"]],
    ["Such acts cannot be tolerated, and would not be accepted.", ["cannot be tolerated", "not be accepted"]],
    ["It is an outrage.", ["outrage"]],
    ["They accepted the plan and tolerated delay.", []],
  ])("of “%s” are found with what leans on them", (text, words) => {
    expect(findStrongWords(text).map((found) => found.text)).toEqual(words);
  });

  it("of one side alone are not given to both", () => {
    const split = said("Minister Doe stated it is entirely unacceptable, and they expressed concern.", {
      stated: ["home", "state", 7],
      "expressed concern": ["joint", "express concern", 6],
    });
    expect(find([on(2020, split), on(2021)], "split")).toEqual([
      {
        kind: "split",
        alone: { meeting: "2020-01-01-usa", words: "entirely unacceptable", verb: "stated", voice: "JPN", isAtOneRemove: false },
        together: { meeting: "2020-01-01-usa", words: "expressed concern", verb: "expressed concern", voice: "joint", isAtOneRemove: false },
      },
    ]);
    // With both on 7 neither is above the other.
    expect(find([on(2020, split), on(2021)], "split", FORMULA, new Map([["express concern", 7]]))).toEqual([]);
  });

  it("that stand once are told with the readouts that lack them", () => {
    const once = said("They severely condemned the raid on the ships.", { "severely condemned": ["joint", "condemn", 7] });
    expect(find([on(2020), on(2021, once), on(2022)], "strong")).toEqual([{ kind: "strong", words: ["severely condemned"], topic: "sea", meeting: "2021-01-01-usa", of: 3 }]);
    expect(find([on(2020, once), on(2021, once), on(2022)], "strong")).toEqual([]);
  });
});

describe("a verb of reporting", () => {
  it("that was a habit is missed", () => {
    const many = (verb: string) => Array.from({ length: 6 }, (_, index) => said(`They ${verb} on matter ${index}.`, { [verb]: ["joint", verb, 4] }));
    const changes = find([on(2020, ...many("agree")), on(2021, ...many("agree")), on(2022, ...many("concur"))], "verb-gone");
    expect(changes).toEqual([{ kind: "verb-gone", verb: "agree", counts: [6, 6], last: "2021-01-01-usa", missing: 1 }]);
  });
});

describe("a word of resolve", () => {
  it("is followed to what it is applied to", () => {
    const changes = find(
      [
        on(2020, said("They affirmed that the old ties remain unwavering even now.", {})),
        on(2021, said("She stressed the unwavering pledge of protection by air, and more.", {})),
      ],
      "applied",
    );
    expect(changes).toEqual([
      {
        kind: "applied",
        word: "unwavering",
        steps: [
          { meeting: "2020-01-01-usa", words: "the old ties" },
          { meeting: "2021-01-01-usa", words: "pledge of protection" },
        ],
      },
    ]);
  });
});

describe("a word of resolve before an abbreviation", () => {
  it("is applied to all that follows", () => {
    const changes = find(
      [on(2020, said("They affirmed the ironclad U.S. commitment to the river towns.", {})), on(2021, said("They affirmed the ironclad ties between old friends.", {}))],
      "applied",
    );
    expect(changes).toMatchObject([{ steps: [{ words: "U.S. commitment to the river towns" }, { words: "ties between old friends" }] }]);
  });
});

describe("names", () => {
  it("are new where no earlier readout of the set has them, with anybody", () => {
    const entries: Entry[] = [
      [meeting("2019-01-01-fra"), textOf(sentence("They met."), said("They spoke of the Blue River Dam.", {}))],
      on(2020, said("They spoke of the White River Dam, the old pact, the red drone and the rest.", {})),
      on(2021, said("They spoke of the Blue River Dam, the Joint Air Pact, the XQ-7s drone and the ABCD.", {})),
    ];
    expect(find(entries, "names")).toEqual([{ kind: "names", names: ["Joint Air Pact", "XQ-7s", "ABCD"], meeting: "2021-01-01-usa", of: 3 }]);
  });
});

describe("new matter", () => {
  const old = said("They value the safe passage of grain ships.", {});

  it("is what no sentence of the readout before answers to, in words that none before it has", () => {
    const entries: Entry[] = [
      [meeting("2019-01-01-fra"), textOf(sentence("They met."), said("They praised the herring census.", {}))],
      on(2020, old),
      on(2021, old, said("She welcomed plans of a tidal turbine that serves as the core of a coastal laboratory.", {}), said("He praised the herring census and hospital ships.", {})),
    ];
    expect(find(entries, "news")).toEqual([{ kind: "news", words: ["tidal turbine", "coastal laboratory", "hospital ships"], meeting: "2021-01-01-usa" }]);
  });

  it("is not new where it is written as two words elsewhere, or the sentence only says more", () => {
    const two = on(2020, old, said("They fund cyber defences and sonar buoys.", {}));
    expect(find([two, on(2021, said("They value the safe passage of grain ships with sonarbuoys and amber lanterns and pilot boats.", {}))], "news")).toEqual([]);
    expect(find([two, on(2021, old, said("Nobody talked of useful sonarbuoys now.", {}), said("Nobody forgot cyberdefences here.", {}))], "news")).toEqual([]);
  });

  it("takes noun phrases rather than verbs", () => {
    const runs = (text: string): string[] => findTellingRuns(sentence(text)).map((run) => run.text);
    expect(runs("They would expand ferry lines and to steadily widen harbour basins.")).toEqual(["ferry lines", "harbour basins"]);
    expect(runs("Its in-depth talks on a treaty that covers glass eels.")).toEqual(["glass eels"]);
    expect(runs("The tide gauges play a part.")).toEqual(["tide gauges"]);
  });
});

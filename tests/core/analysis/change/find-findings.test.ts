import { describe, expect, it } from "vitest";
import { findFindings } from "#core/analysis/change/find-findings.ts";
import type { ChangeKind, Finding } from "#core/analysis/change/finding.ts";
import type { Meeting, MeetingText, Sentence } from "#core/domain/dataset.ts";
import { familyOf } from "../../../support/family-of.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "../../../support/tiny-corpus.ts";

type Entry = readonly [Meeting, MeetingText];

const coded = (text: string): Sentence => sentence(text, { any: text.split(" ")[0] ?? "" });
const GREETING = sentence("They met and spoke.");
/** Every readout opens with the same sentence, so that those compared are of like length; sentences given as text speak of the topic `any`. */
const readout = (id: string, ...sentences: readonly (Sentence | string)[]): Entry => [
  meeting(id),
  textOf(GREETING, ...sentences.map((one) => (typeof one === "string" ? coded(one) : one))),
];

interface Formula {
  readonly label: string;
  readonly wordings: readonly string[];
}

const find = (entries: readonly Entry[], formulae: readonly Formula[], topics: readonly string[] = []): Finding[] =>
  findFindings(
    corpusOf(
      entries,
      ["any", ...topics].map((id) => topic(id, id)),
      formulae.map(({ label, wordings }) => familyOf(label, wordings, entries)),
    ),
  );

const ofKind = (findings: readonly Finding[], kind: ChangeKind): Finding[] => findings.filter(({ change }) => change.kind === kind);
const only = (findings: readonly Finding[], kind: ChangeKind): Finding => {
  const found = ofKind(findings, kind);
  expect(found, kind).toHaveLength(1);
  return found[0] as Finding;
};
const placesOf = ({ places }: Finding): string[] => places.map((place) => `${place.meeting} ${place.sentence}`);

describe("a wording that gives way to another", () => {
  const border: Formula = { label: "move the border by {pressure|tanks}", wordings: ["move the border by pressure", "move the border by tanks"] };
  const entries = [
    readout("2020-01-01-fra", "They oppose attempts to move the border by pressure."),
    readout("2020-02-01-usa", "They oppose attempts to move the border by pressure."),
    readout("2021-01-01-usa", "They spoke of nothing else at all today."),
    readout("2022-01-01-usa", "Nobody may move the border by tanks."),
  ];

  it("is told with what stands beside it, its sentences, and the readouts that lack both", () => {
    const finding = only(find(entries, [border]), "reworded");
    expect(finding.change).toEqual({ kind: "reworded", from: "by pressure", to: "by tanks", beside: "move the border", isBesideBefore: true });
    expect(finding.parties).toEqual(["FRA", "USA"]);
    expect(placesOf(finding)).toEqual(["2020-01-01-fra 1", "2020-02-01-usa 1", "2022-01-01-usa 1"]);
    expect(finding.moments.map(({ side }) => side)).toEqual([0, 0, null, 1]);
  });

  it("is told once: that the formula was missing and came back is part of it", () => {
    expect(find(entries, [border]).map(({ change }) => change.kind)).toEqual(["reworded"]);
  });

  it("is none where the old wording comes back", () => {
    const back = [...entries, readout("2023-01-01-usa", "They oppose attempts to move the border by pressure.")];
    expect(ofKind(find(back, [border]), "reworded")).toEqual([]);
  });

  it("is none where each counterpart has a wording of its own", () => {
    const apart = [readout("2020-01-01-fra", "Do not move the border by pressure."), readout("2022-01-01-usa", "Do not move the border by tanks.")];
    expect(ofKind(find(apart, [border]), "reworded")).toEqual([]);
  });

  it("is none where only the name of a country changes", () => {
    const praise: Formula = { label: "valued {France’s|Germany’s} constant effort", wordings: ["valued France’s constant effort", "valued Germany’s constant effort"] };
    const named = [readout("2020-01-01-usa", "She valued France’s constant effort."), readout("2021-01-01-usa", "She valued Germany’s constant effort.")];
    expect(ofKind(find(named, [praise]), "reworded")).toEqual([]);
  });
});

describe("a formula that comes, goes, and comes back", () => {
  const strait: Formula = { label: "peace along the northern strait", wordings: ["peace along the northern strait"] };
  const has = "They value peace along the northern strait.";
  const lacks = "They value a number of quite other things.";

  it("is new and kept from its first readout on", () => {
    const finding = only(find([readout("2020-01-01-usa", lacks), readout("2021-01-01-usa", has), readout("2022-01-01-usa", has)], [strait]), "entered");
    expect(finding.change).toEqual({ kind: "entered", words: "peace along the northern strait", isVaried: false, first: "2021-01-01-usa", readouts: 2, since: 2, before: 1 });
  });

  it("is not new where no earlier readout with that counterpart could have had it", () => {
    expect(find([readout("2020-01-01-fra", lacks), readout("2021-01-01-usa", has), readout("2022-01-01-usa", has)], [strait])).toEqual([]);
  });

  it("is gone after readouts that could have had it, and says how many", () => {
    const finding = only(
      find([readout("2020-01-01-usa", has), readout("2021-01-01-usa", has), readout("2022-01-01-usa", lacks), readout("2023-01-01-usa", lacks)], [strait]),
      "gone",
    );
    expect(finding.change).toEqual({ kind: "gone", words: "peace along the northern strait", isVaried: false, readouts: 2, of: 2, last: "2021-01-01-usa", missing: 2, missingWith: ["USA"], also: null });
    expect(placesOf(finding)).toEqual(["2020-01-01-usa 1", "2021-01-01-usa 1"]);
  });

  it("is told with a longer formula around it that went before it", () => {
    const longer = "They value peace along the northern strait under the old grain treaty.";
    const around: Formula = { label: "northern strait under the old grain treaty", wordings: ["northern strait under the old grain treaty"] };
    const entries = [longer, longer, has, lacks].map((text, index) => readout(`${2020 + index}-01-01-usa`, text));
    const finding = only(find(entries, [around, strait]), "gone");
    const [one, other] = [
      { words: "northern strait under the old grain treaty", isVaried: false, readouts: 2, of: 2, last: "2021-01-01-usa", missing: 2 },
      { words: "peace along the northern strait", isVaried: false, readouts: 3, of: 3, last: "2022-01-01-usa", missing: 1 },
    ];
    expect(finding.change).toMatchObject({ ...one, also: other });
    expect(placesOf(finding)).toEqual(["2020-01-01-usa 1", "2021-01-01-usa 1", "2022-01-01-usa 1"]);
    expect(finding.places[0]?.spans).toHaveLength(2);
  });

  it("is not gone after a single readout: it was never a habit", () => {
    expect(find([readout("2020-01-01-usa", has), readout("2021-01-01-usa", lacks)], [strait])).toEqual([]);
  });

  it("is gone with two counterparts together where each had it once", () => {
    const finding = only(find([readout("2020-01-01-fra", has), readout("2020-02-01-usa", has), readout("2021-01-01-usa", lacks)], [strait]), "gone");
    expect(finding.change).toMatchObject({ readouts: 2, of: 2, missing: 1 });
    expect(finding.parties).toEqual(["FRA", "USA"]);
  });

  it("is not gone where its words stand in a longer formula", () => {
    const longer = "They value peace along the northern strait and the southern one.";
    const entries = [readout("2020-01-01-usa", has), readout("2021-01-01-usa", has), readout("2022-01-01-usa", longer)];
    const { label, variants, ...family } = familyOf(strait.label, strait.wordings, entries.slice(0, 2));
    const corpus = corpusOf(entries, [topic("any", "any")], [{ ...family, label, variants }]);
    expect(findFindings(corpus)).toEqual([]);
  });

  it("is told in one wording, and that others are like it", () => {
    const varied: Formula = { label: "peace along the {northern|southern} strait", wordings: ["peace along the northern strait", "peace along the southern strait"] };
    const other = "They value peace along the southern strait.";
    const entries = [has, other, has, lacks, lacks].map((text, index) => readout(`${2020 + index}-01-01-usa`, text));
    expect(only(find(entries, [varied]), "gone").change).toMatchObject({ words: "peace along the northern strait", isVaried: true, readouts: 3 });
  });

  it("is back in the latest", () => {
    const finding = only(find([readout("2020-01-01-usa", has), readout("2021-01-01-usa", lacks), readout("2022-01-01-usa", has)], [strait]), "returned");
    expect(finding.change).toMatchObject({ missing: 1, back: "2022-01-01-usa", readouts: 2 });
  });

  it("is not asked of a meeting at another level or of more countries", () => {
    const entries: Entry[] = [
      readout("2020-01-01-usa", has),
      readout("2021-01-01-usa", has),
      [meeting("2022-01-01-usa", { level: "service" }), textOf(GREETING, coded(lacks))],
      [meeting("2023-01-01-usa", { counterparts: ["AUS", "USA"] }), textOf(GREETING, coded(lacks))],
    ];
    expect(find(entries, [strait])).toEqual([]);
  });
});

describe("a goal that is replaced", () => {
  const entries = [
    readout("2020-01-01-fra", sentence("Both want a complete and lasting dismantlement of the northern arsenal.", { arms: "arsenal" })),
    readout("2020-02-01-usa", sentence("Both want the complete, lasting dismantlement of the northern arsenal.", { arms: "arsenal" })),
    readout("2021-01-01-usa", sentence("Both want the full removal of the northern arsenal.", { arms: "arsenal" })),
    readout("2022-01-01-usa", sentence("Both spoke of the northern arsenal.", { arms: "arsenal" })),
  ];

  it("is told with the later readouts on its topic that name neither", () => {
    const finding = only(find(entries, [], ["arms"]), "goal");
    expect(finding.change).toEqual({ kind: "goal", from: "complete, lasting dismantlement", to: "full removal", topic: "arms", missing: 1 });
    expect(placesOf(finding)).toEqual(["2020-01-01-fra 1", "2020-02-01-usa 1", "2021-01-01-usa 1"]);
  });

  it("is none for the end of something else", () => {
    const other = [...entries.slice(0, 2), readout("2021-01-01-usa", sentence("Both want the full removal of tolls on arms.", { arms: "arms" }))];
    expect(ofKind(find(other, [], ["arms"]), "goal")).toEqual([]);
  });
});

describe("a formula that is applied elsewhere", () => {
  const border: Formula = { label: "move any border", wordings: ["move any border"] };
  const at = (text: string, place: string | null): Sentence => ({
    ...sentence(text),
    entities: place === null ? [] : [{ kind: "place", id: place, start: text.indexOf(place), end: text.indexOf(place) + place.length }],
  });
  const entries = [
    readout("2020-01-01-usa", at("Nobody may move any border in Asia, they said.", "Asia")),
    readout("2021-01-01-usa", at("Nobody may move any border, they said in Europe.", "Europe")),
    readout("2022-01-01-usa", at("Nobody may move any border in any part of the world including Asia and they agreed.", "Asia")),
  ];

  it("is told with the words for each place, taken from its own clause alone", () => {
    const finding = only(find(entries, [border]), "scope");
    expect(finding.change).toEqual({
      kind: "scope",
      words: "move any border",
      steps: [
        { meeting: "2020-01-01-usa", words: "in Asia" },
        { meeting: "2022-01-01-usa", words: "in any part of the world including Asia" },
      ],
    });
  });
});

describe("topics that enter and leave", () => {
  const [sea, land] = [sentence("On the sea.", { sea: "sea" }), sentence("On the land.", { land: "land" })];

  it("are counted over the readouts that could have had them", () => {
    const findings = find([readout("2020-01-01-usa", sea), readout("2021-01-01-usa", sea), readout("2022-01-01-usa", land), readout("2023-01-01-usa", land)], [], ["sea", "land"]);
    expect(only(findings, "topic-entered").change).toEqual({ kind: "topic-entered", topic: "land", first: "2022-01-01-usa", readouts: 2, since: 2, before: 2 });
    expect(only(findings, "topic-gone").change).toEqual({ kind: "topic-gone", topic: "sea", readouts: 2, of: 2, last: "2021-01-01-usa", missing: 2, missingWith: ["USA"] });
  });
});

describe("formulae that readouts of different counterparts share", () => {
  const wordings = ["free passage through the narrow strait", "lasting calm between the two neighbours", "fair rules for every fishing fleet"];
  const formulae = wordings.map((text) => ({ label: text, wordings: [text] }));
  const sentences = wordings.map((text) => `They want ${text}.`);

  it("make two near readouts one text, with the days between them and the share of the words", () => {
    const finding = only(find([readout("2020-01-01-fra", ...sentences), readout("2020-01-11-usa", ...sentences)], formulae), "template");
    // 6 + 6 + 6 words of 24 beyond the greeting.
    expect(finding.change).toMatchObject({ meetings: ["2020-01-01-fra", "2020-01-11-usa"], days: 10, share: 0.75 });
    expect(finding.places).toHaveLength(6);
  });

  it("are no template when the readouts are far apart", () => {
    expect(ofKind(find([readout("2020-01-01-fra", ...sentences), readout("2020-06-01-usa", ...sentences)], formulae), "template")).toEqual([]);
  });

  it("spread from one counterpart to others along one route", () => {
    const finding = only(
      find([readout("2020-01-01-fra", ...sentences), readout("2020-03-01-usa", ...sentences), readout("2020-05-01-gbr", ...sentences)], formulae),
      "spread",
    );
    expect(finding.change).toMatchObject({
      route: [
        { meeting: "2020-01-01-fra", days: 0 },
        { meeting: "2020-03-01-usa", days: 60 },
        { meeting: "2020-05-01-gbr", days: 121 },
      ],
    });
  });
});

describe("findings as a whole", () => {
  it("are none for an empty corpus and for one readout", () => {
    expect(find([], [])).toEqual([]);
    expect(find([readout("2020-01-01-usa", "They spoke.")], [{ label: "spoke", wordings: ["spoke"] }])).toEqual([]);
  });

  it("come weightiest first", () => {
    const formulae = [{ label: "peace along the northern strait", wordings: ["peace along the northern strait"] }, { label: "naval drills", wordings: ["naval drills"] }];
    const has = ["They value peace along the northern strait.", "They like naval drills."];
    const findings = find([readout("2020-01-01-usa", "They spoke of something else."), readout("2021-01-01-usa", ...has), readout("2022-01-01-usa", ...has)], formulae);
    expect(findings.map(({ families }) => families[0])).toEqual(["peace-along-the-northern-strait", "naval-drills"]);
    expect(findings.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });
});

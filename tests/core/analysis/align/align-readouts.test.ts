import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAlignContext } from "#core/analysis/align/align-context.ts";
import { alignReadouts, type AlignedGroup, type ReadoutAlignment } from "#core/analysis/align/align-readouts.ts";
import { rebuildText, writeEditScript } from "#core/analysis/align/edit-script.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { corpusOf, meeting, sentence, textOf } from "../../../support/tiny-corpus.ts";

const EARLIER = [
  "On May 4, Minister Ito and Secretary Brown held a telephone conference.",
  "The summary is as follows.",
  "The Ministers affirmed that they oppose any attempt to change the status quo by coercion in the southern seas.",
  "The Ministers agreed to strengthen cooperation with island partners, and to expand joint training of their fleets in winter.",
  "Minister Ito asked for help with noise around the northern base.",
  "The Ministers reconfirmed that the bridge at Sando is the only way to avoid the old road.",
  "The Ministers welcomed new radar.",
  "The Ministers agreed to procure two new icebreakers.",
].map((text) => sentence(text));

const LATER = [
  "On June 9, Minister Ito and Secretary Brown held a meeting for 50 minutes.",
  "The summary is as follows.",
  "The Ministers reconfirmed that the bridge at Sando is the only way to avoid the old road and agreed to advance the project.",
  "The Ministers stated that they strongly oppose any attempt to change the status quo by force in the southern seas.",
  "The Ministers agreed to strengthen cooperation with island partners.",
  "They also agreed to expand joint training of their fleets in winter and summer.",
  "The Ministers welcomed new radar, and agreed to procure two new icebreakers.",
  "Secretary Brown thanked the people of Sando for supper.",
].map((text) => sentence(text));

const corpus = corpusOf(
  [
    [meeting("2021-05-04-usa"), textOf(...EARLIER)],
    [meeting("2021-06-09-usa"), textOf(...LATER)],
  ],
  [],
  [],
);
const context = createAlignContext(corpus);
const align = (a: readonly Sentence[], b: readonly Sentence[]): ReadoutAlignment =>
  alignReadouts(context, { readout: null, sentences: a }, { readout: null, sentences: b });

const show = ({ kind, isMoved, a, b }: AlignedGroup): string => `${a.join("+")}>${b.join("+")} ${kind}${isMoved ? " moved" : ""}`;
const swap = { same: "same", reworded: "reworded", split: "joined", joined: "split", new: "dropped", dropped: "new" } as const;

const phrase = fc.constantFrom("the Ministers affirmed", "status quo", "by force", "by coercion", "the seas", "joint training", "island partners", "welcomed", "radar", "of the", "icebreakers", "agreed to", "");
const text = fc.array(phrase, { maxLength: 6 }).map((parts) => `${parts.join(" ")}.`);
const sentences = fc.array(fc.oneof(text, fc.constantFrom(...EARLIER, ...LATER).map((known) => known.text), fc.string({ maxLength: 12 })), { maxLength: 9 }).map((texts) => texts.map((words) => sentence(words)));

describe("alignReadouts", () => {
  it("tells same, reworded, moved, split, joined, new and dropped apart", () => {
    expect(align(EARLIER, LATER).groups.map(show)).toEqual([
      "0>0 reworded",
      "1>1 same",
      "5>2 reworded moved",
      "2>3 reworded",
      "3>4+5 split",
      "4> dropped",
      "6+7>6 joined",
      ">7 new",
    ]);
  });

  it("says of each sentence in which group it is", () => {
    const { groupOfA, groupOfB } = align(EARLIER, LATER);
    expect(groupOfA).toEqual([0, 1, 3, 4, 5, 2, 6, 6]);
    expect(groupOfB).toEqual([0, 1, 2, 3, 4, 4, 6, 7]);
  });

  it("takes capitals, hyphens and quotes for the same words", () => {
    const [group] = align([sentence("The “status-quo” holds.")], [sentence('The "status quo" holds')]).groups;
    expect(group).toMatchObject({ kind: "same", isMoved: false });
  });

  it("pairs a formula that was rewritten between two that were kept, by its topic", () => {
    const [first, last] = [sentence("The Ministers welcomed new radar."), sentence("They toured Sando.")];
    const old = sentence("They will work for the complete dismantlement of missiles in the North Isles.", { isles: "North Isles" });
    const fresh = "They called on the North Isles to honor the complete list of obligations under every resolution and statement adopted so far this decade.";
    const rewritten = sentence(fresh, { isles: "North Isles", law: "obligations", envoys: "called on" });
    expect(align([first, old, last], [first, rewritten, last]).groups[1]?.links).toMatchObject([{ a: 1, b: 1, basis: "place" }]);
    const uncoded = align([first, old, last], [first, sentence(fresh), last]);
    expect(uncoded.groups.map(({ kind }) => kind)).toEqual(["same", "dropped", "new", "same"]);
    const elsewhere = align([first, old, last], [first, last, rewritten]);
    expect(elsewhere.groups.map(({ kind }) => kind)).toEqual(["same", "dropped", "same", "new"]);
  });

  it("pairs by topic in the right gap behind a sentence that was split", () => {
    const whole = sentence("The Ministers agreed to strengthen cooperation with island partners, and to expand joint training of their fleets in winter.");
    const [part, further] = [sentence("The Ministers agreed to strengthen cooperation with island partners."), sentence("They also agreed to expand joint training of their fleets in winter and summer.")];
    const old = sentence("They will work for the complete dismantlement of missiles in the North Isles.", { isles: "North Isles" });
    const rewritten = sentence("They called on the North Isles to honor the complete list of obligations under every resolution and statement adopted so far this decade.", {
      isles: "North Isles",
      law: "obligations",
      envoys: "called on",
    });
    const last = sentence("They toured Sando.");
    expect(align([whole, old, last], [part, further, rewritten, last]).groups.map(show)).toEqual(["0>0+1 split", "1>2 reworded", "2>3 same"]);
    expect(align([part, further, rewritten, last], [whole, old, last]).groups.map(show)).toEqual(["0+1>0 joined", "2>1 reworded", "3>2 same"]);
  });

  it("makes all of a text new beside an empty one", () => {
    expect(align([], LATER).groups.map(show)).toEqual(LATER.map((_, index) => `>${index} new`));
    expect(align(EARLIER, []).groups.map(show)).toEqual(EARLIER.map((_, index) => `${index}> dropped`));
    expect(align([], []).groups).toEqual([]);
  });

  it("aligns a text with itself without a change", () => {
    fc.assert(
      fc.property(sentences, (a) => {
        const worded = a.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
        expect(align(worded, worded).groups.map(show)).toEqual(worded.map((_, index) => `${index}>${index} same`));
      }),
      { seed: 21 },
    );
  });

  it("puts every sentence in one group", () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const { groups, groupOfA, groupOfB } = align(a, b);
        expect(groups.flatMap((group) => group.a).sort((x, y) => x - y)).toEqual([...a.keys()]);
        expect(groups.flatMap((group) => group.b).sort((x, y) => x - y)).toEqual([...b.keys()]);
        groups.forEach((group, index) => {
          expect(group.a.every((at) => groupOfA[at] === index) && group.b.every((at) => groupOfB[at] === index)).toBe(true);
        });
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it("tells the same story backwards", () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const there = align(a, b).groups.map(show);
        const back = align(b, a).groups.map((group) => show({ ...group, kind: swap[group.kind], a: group.b, b: group.a }));
        expect(back.sort()).toEqual(there.sort());
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  it("gives an edit script that rebuilds both texts to the letter", () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const edits = writeEditScript(a, b, align(a, b));
        expect(rebuildText(edits, "a")).toEqual(a.map(({ text: words }) => words));
        expect(rebuildText(edits, "b")).toEqual(b.map(({ text: words }) => words));
      }),
      { seed: 24, numRuns: 200 },
    );
  });
});

describe("writeEditScript", () => {
  it("shares what any part of a split sentence keeps", () => {
    const edits = writeEditScript(EARLIER, LATER, align(EARLIER, LATER));
    const split = edits.find(({ group }) => group.kind === "split");
    const own = split?.a[0]?.runs.filter(({ isShared }) => !isShared).map(({ text: words }) => words.trim());
    expect(own).toEqual([", and to"]);
  });

  it("marks nothing in sentences that are the same, and all of those that are new or dropped", () => {
    const edits = writeEditScript(EARLIER, LATER, align(EARLIER, LATER));
    const runsOf = (kind: string, side: "a" | "b") => edits.find(({ group }) => group.kind === kind)?.[side][0]?.runs;
    expect(runsOf("same", "b")).toEqual([{ text: "The summary is as follows.", isShared: true }]);
    expect(runsOf("new", "b")).toEqual([{ text: "Secretary Brown thanked the people of Sando for supper.", isShared: false }]);
    expect(runsOf("dropped", "a")).toEqual([{ text: "Minister Ito asked for help with noise around the northern base.", isShared: false }]);
  });
});

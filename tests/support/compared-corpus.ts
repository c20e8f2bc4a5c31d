import type { Corpus } from "#core/domain/corpus.ts";
import type { Occurrence, PhraseFamily, Sentence } from "#core/domain/dataset.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "./tiny-corpus.ts";

export const FIRST = "2021-05-04-usa";
export const SECOND = "2021-06-09-usa";

const EARLIER: readonly Sentence[] = [
  sentence("On May 4, Minister Ito and Secretary Brown held a telephone conference."),
  sentence("The summary is as follows."),
  sentence("The Ministers affirmed that they oppose any attempt to change the status quo by coercion in the southern seas.", { sea: "southern seas" }),
  sentence("The Ministers agreed to strengthen close cooperation with island partners in the Pacific, and to expand joint training of their fleets in winter."),
  sentence("Minister Ito asked for help with noise around the northern base and its seas.", { base: "northern base", sea: "seas" }),
  sentence("The Ministers reconfirmed that the bridge at Sando is the only way to avoid the old road."),
  sentence("The Ministers welcomed new radar."),
  sentence("They toured Sando."),
  sentence("They will meet again soon."),
];

const LATER: readonly Sentence[] = [
  sentence("On June 9, Minister Ito and Secretary Brown held a meeting for 50 minutes."),
  sentence("The summary is as follows."),
  sentence("The Ministers reconfirmed that the bridge at Sando is the only way to avoid the old road."),
  sentence("The Ministers affirmed that they oppose any attempt to change the status quo by force in the southern seas.", { sea: "southern seas" }),
  sentence("The Ministers agreed to strengthen close cooperation with island partners in the Pacific."),
  sentence("The Ministers welcomed new radar."),
  sentence("They toured Sando."),
  sentence("They agreed to expand joint training of their fleets in winter."),
  sentence("They will meet again soon."),
  sentence("Secretary Brown thanked the people for supper."),
];

const find = (id: string, texts: readonly Sentence[], words: string): Occurrence[] =>
  texts.flatMap(({ text }, index) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ meeting: id, sentence: index, start, end: start + words.length }];
  });

const family = (id: string, label: string, ...wordings: readonly string[]): PhraseFamily => ({
  id,
  label,
  score: 1,
  meetings: 2,
  first: "2021-05-04",
  last: "2021-06-09",
  variants: wordings.map((text) => ({ text, occurrences: [...find(FIRST, EARLIER, text), ...find(SECOND, LATER, text)] })),
});

/**
 * Two readouts with the United States, 36 days apart: two same in a row, one moved up, one reworded, one split with a part
 * that stands later, one dropped, one new; and a shorter further account of the first.
 */
export const comparedCorpus = (): Corpus =>
  corpusOf(
    [
      [
        meeting(FIRST, {
          mode: "telephone",
          sources: [
            { file: "may.txt", start: 0, end: 100, role: "primary" },
            { file: "letter.txt", start: 0, end: 50, role: "also-in" },
          ],
        }),
        { ...textOf(...EARLIER), alsoIn: [{ file: "letter.txt", sections: [], sentences: EARLIER.slice(0, 5) }] },
      ],
      [meeting(SECOND), textOf(...LATER)],
    ],
    [topic("base", "Base"), topic("sea", "Sea")],
    [
      family("bridge", "bridge at Sando", "bridge at Sando"),
      family("noise", "noise around the northern base", "noise around the northern base"),
      family("status quo", "change the status quo by {coercion|force}", "change the status quo by coercion", "change the status quo by force"),
      family("thanks", "thanked the people", "thanked the people"),
    ],
  );

import type { Corpus } from "#core/domain/corpus.ts";
import type { Meeting, MeetingText, Sentence } from "#core/domain/dataset.ts";
import { familyOf } from "./family-of.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "./tiny-corpus.ts";

const PRESSURE = "They oppose attempts to move the border by pressure.";
const TANKS = "Nobody may move the border by tanks.";
const STRAIT = "They value peace along the northern strait.";

const on = (id: string, ...texts: readonly string[]): readonly [Meeting, MeetingText] => [
  meeting(id),
  textOf(sentence("They met."), ...texts.map((text): Sentence => sentence(text, text === STRAIT ? { strait: "strait" } : { border: text.split(" ")[0] ?? "" }))),
];

/**
 * Five readouts with two changes: the border is moved "by pressure" with France and the USA in 2020, "by tanks" with the USA in
 * 2022; the strait enters with the USA in 2021 and stays. The second readout with France, of 2023, has neither.
 */
export function borderCorpus(): Corpus {
  const entries = [
    on("2020-01-01-fra", PRESSURE),
    on("2020-02-01-usa", PRESSURE),
    on("2021-01-01-usa", STRAIT),
    on("2022-01-01-usa", TANKS, STRAIT),
    on("2023-01-01-fra", "They spoke of trade and nothing else."),
  ];
  const families = [
    familyOf("move the border by {pressure|tanks}", ["move the border by pressure", "move the border by tanks"], entries),
    familyOf("peace along the northern strait", ["peace along the northern strait"], entries),
  ];
  return corpusOf(entries, [topic("border", "The border"), topic("strait", "The strait")], families);
}

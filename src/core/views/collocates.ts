import { logDice, pointwiseInformation } from "#core/analysis/collocation.ts";
import { creditWords } from "#core/analysis/near-words.ts";
import { sumWords } from "#core/analysis/readout-words.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface CollocateRow {
  /** Folded; `text` is how it stands first. */
  readonly word: string;
  readonly text: string;
  /** Occurrences of the phrase that have the word near them, of `hits` in all. */
  readonly both: number;
  readonly hits: number;
  /** How often the word stands in the same readouts at all. */
  readonly frequency: number;
  /** Readouts that have the two together. */
  readonly readouts: number;
  readonly logDice: number;
  /** null below three readouts. */
  readonly information: number | null;
}

/** A word that stands near a phrase once says nothing. */
const LEAST_TOGETHER = 2;

const placeOf = ({ meeting, sentence }: Occurrence): string => `${meeting} ${sentence}`;

function groupBySentence(family: PhraseFamily): ReadonlyMap<string, readonly Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const { occurrences } of family.variants) {
    for (const occurrence of occurrences) {
      const here = groups.get(placeOf(occurrence));
      if (here) here.push(occurrence);
      else groups.set(placeOf(occurrence), [occurrence]);
    }
  }
  return groups;
}

interface Tally {
  readonly text: string;
  both: number;
  readonly readouts: Set<string>;
}

/**
 * The words that stand near a family, or a query, in the readouts that the filter leaves: within five words of it in the same
 * sentence (`creditWords`), at least twice; function words and figures are left out. In order of logDice, then of how often, then by
 * word. PMI only where three readouts have the two together.
 */
export const viewCollocates: ViewOf<CollocateRow, PhraseFamily> = (corpus, filter, family) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const byId = new Map(readouts.map((readout) => [readout.id, readout]));
  const tallies = new Map<string, Tally>();
  let hits = 0;
  for (const here of groupBySentence(family).values()) {
    const [{ meeting, sentence } = { meeting: "", sentence: 0 }] = here;
    const text = byId.get(meeting)?.sentences[sentence]?.text;
    if (text === undefined) continue;
    hits += here.length;
    for (const [word, credited] of creditWords(text, here)) {
      const tally = tallies.get(word) ?? { text: credited.text, both: 0, readouts: new Set<string>() };
      tally.both += credited.nodes.size;
      tally.readouts.add(meeting);
      tallies.set(word, tally);
    }
  }
  const kept = [...tallies].filter(([word, { both }]) => both >= LEAST_TOGETHER && !isFunctionWord(word) && !/^\d/u.test(word));
  const frequencies = sumWords(kept.length === 0 ? [] : readouts);
  let tokens = 0;
  for (const count of frequencies.values()) tokens += count;
  const rows = kept.map(([word, { text, both, readouts: having }]): CollocateRow => {
    const frequency = frequencies.get(word) ?? 0;
    const pair = { both, first: hits, second: frequency };
    return { word, text, both, hits, frequency, readouts: having.size, logDice: logDice(pair) ?? 0, information: pointwiseInformation(pair, tokens, having.size) };
  });
  return {
    rows: rows.sort((a, b) => b.logDice - a.logDice || b.both - a.both || compareText(a.word, b.word)),
    n: base.length,
    columns: [
      { id: "word", kind: "text", value: (row) => row.text },
      { id: "together", kind: "integer", value: (row) => row.both, evidence: (row) => evidenceOfFamily(family, { near: row.word }) },
      { id: "hits", kind: "integer", value: (row) => row.hits, evidence: () => evidenceOfFamily(family) },
      { id: "frequency", kind: "integer", value: (row) => row.frequency },
      { id: "readoutsTogether", kind: "integer", value: (row) => row.readouts, evidence: (row) => evidenceOfFamily(family, { near: row.word }) },
      { id: "logDice", kind: "measure", value: (row) => row.logDice },
      { id: "information", kind: "measure", value: (row) => row.information },
    ],
  };
};

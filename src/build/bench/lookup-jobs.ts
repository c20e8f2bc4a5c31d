import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import { measure } from "#build/bench/bench.ts";
import type { BenchCorpus } from "#build/bench/corpora.ts";
import { buildPositionalIndex } from "#core/analysis/positional-index.ts";
import { searchIndex } from "#core/analysis/search-index.ts";
import { parseQuery } from "#core/text/query-parse.ts";

/** From a phrase that is everywhere to one that is rare. */
export const LOOKED_UP: readonly string[] = ["of the", "the state of the union", "advice and consent of the senate", "suspension of specie payments"];
const TIMES = 7;

/** Finds the hits of a phrase and counts them. */
type LookUp = (phrase: string) => number;
export type LookupJob = (corpus: BenchCorpus) => string;

/** How often a phrase stands in a text of words with one space between them. */
function countIn(text: string, phrase: string): number {
  const [padded, wanted] = [` ${text} `, ` ${phrase} `];
  let count = 0;
  for (let at = padded.indexOf(wanted); at >= 0; at = padded.indexOf(wanted, at + wanted.length - 1)) count++;
  return count;
}

const countInAll = (texts: readonly string[], phrase: string): number => texts.reduce((sum, text) => sum + countIn(text, phrase), 0);

function openIndex(texts: readonly string[]): LookUp {
  const index = buildPositionalIndex(texts);
  return (phrase) => {
    const query = parseQuery(`"${phrase}"`);
    const found = query.kind === "error" ? query : searchIndex(index, query);
    return found.kind === "error" ? -1 : found.hits.length;
  };
}

/** Finds the sentences that have all words; which of them have the phrase is looked up in them. */
function openMiniSearch(texts: readonly string[]): LookUp {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (phrase) => index.search(phrase, { combineWith: "AND" }).reduce((sum, { id }) => sum + countIn(texts[Number(id)] ?? "", phrase), 0);
}

function openFlexSearch(texts: readonly string[]): LookUp {
  const index = new FlexSearch.Index({ tokenize: "strict" });
  texts.forEach((text, id) => index.add(id, text));
  return (phrase) => index.search(phrase, { limit: texts.length }).reduce<number>((sum, id) => sum + countIn(texts[Number(id)] ?? "", phrase), 0);
}

function timeLookUps(open: (texts: readonly string[]) => LookUp): LookupJob {
  return (corpus) => {
    const texts = corpus.flat().map((words) => words.join(" "));
    const { result: lookUp, seconds } = measure(() => open(texts));
    const answers = LOOKED_UP.map((phrase) => {
      const runs = Array.from({ length: TIMES }, () => measure(() => lookUp(phrase)));
      const middle = runs.map((run) => run.seconds).sort((a, b) => a - b)[TIMES >> 1] ?? 0;
      return `${(middle * 1000).toFixed(2)} ms for ${String(runs[0]?.result ?? 0)}`;
    });
    return `indexed in ${seconds.toFixed(1)} s; ${answers.join(", ")}`;
  };
}

export const LOOKUP_JOBS: Readonly<Record<string, LookupJob>> = {
  "positional index": timeLookUps(openIndex),
  "plain scan": timeLookUps((texts) => (phrase) => countInAll(texts, phrase)),
  minisearch: timeLookUps(openMiniSearch),
  flexsearch: timeLookUps(openFlexSearch),
};

import type { FamilyDraft } from "#core/analysis/draft-families.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { compareText } from "#core/domain/compare.ts";

/** What ranking needs to know of a meeting. */
export interface RankedReadout {
  readonly date: string | null;
  readonly counterparts: readonly string[];
}

/** A name alone ("Taiwan Strait") is worth less than a wording. */
const NAME_FACTOR = 0.6;
/** Beyond this weight a phrase is a copied sentence, and more of it says no more. */
const MOST_WEIGHT = 10;
const COUNTERPART_BONUS = 0.1;
const MOST_COUNTERPARTS = 5;
const VARIES_FACTOR = 1.1;
const CHANGES_FACTOR = 1.3;

/** Whether what fills a place of the pattern differs, and whether one filling ends before another begins. */
function judgeChange(corpus: PhraseCorpus, draft: FamilyDraft, readouts: readonly RankedReadout[]): number {
  let factor = 1;
  for (let column = 0; column < draft.pattern.length; column++) {
    const datesOf = new Map<number, string[]>();
    for (const found of draft.matches) {
      const position = found.columns[column] ?? -1;
      const date = readouts[corpus.meetingOf[found.from] ?? -1]?.date;
      const symbol = corpus.symbols[position];
      if (position < 0 || !date || symbol === undefined) continue;
      datesOf.set(symbol, [...(datesOf.get(symbol) ?? []), date]);
    }
    if (datesOf.size < 2) continue;
    factor = Math.max(factor, VARIES_FACTOR);
    const spans = [...datesOf.values()]
      .filter((dates) => dates.length > 1)
      .map((dates) => dates.sort(compareText))
      .sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""));
    const isFollowed = spans.some((dates, i) => spans.slice(i + 1).some((later) => (dates.at(-1) ?? "") < (later[0] ?? "")));
    if (isFollowed) factor = CHANGES_FACTOR;
  }
  return factor;
}

/**
 * How much an analyst wants a family: log₂(1 + weight of its words, at most 10)^1.5 · log₂(meetings), times 0.6 for a mere name, up to
 * 1.4 for several counterparts, and 1.1 where a word of it varies, 1.3 where one word follows another in time.
 */
export function scoreFamily(corpus: PhraseCorpus, draft: FamilyDraft, readouts: readonly RankedReadout[]): number {
  const meetings = new Set(draft.matches.map((found) => corpus.meetingOf[found.from] ?? -1));
  const counterparts = new Set([...meetings].flatMap((meeting) => readouts[meeting]?.counterparts ?? []));
  const spread = 1 + COUNTERPART_BONUS * (Math.min(Math.max(1, counterparts.size), MOST_COUNTERPARTS) - 1);
  const length = Math.log2(1 + Math.min(draft.weight, MOST_WEIGHT)) ** 1.5;
  const name = draft.isName ? NAME_FACTOR : 1;
  return length * Math.log2(meetings.size) * spread * name * judgeChange(corpus, draft, readouts);
}

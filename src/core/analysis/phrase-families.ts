import type { FamilyDraft } from "#core/analysis/draft-families.ts";
import { labelFamily } from "#core/analysis/label-family.ts";
import { createMatcher, type PhraseMatch } from "#core/analysis/match-phrases.ts";
import { findCandidates } from "#core/analysis/phrase-candidates.ts";
import { encodePhrases, type PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { scoreFamily } from "#core/analysis/rank-families.ts";
import { selectFamilies } from "#core/analysis/select-families.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";
import { normaliseText } from "#core/text/normalise.ts";

/** A meeting to search: its sentences in order, once, whatever the number of its accounts. */
export interface PhraseReadout {
  readonly id: string;
  readonly date: string | null;
  readonly counterparts: readonly string[];
  readonly sentences: readonly string[];
}

type Variant = PhraseFamily["variants"][number];

function locate(corpus: PhraseCorpus, readouts: readonly PhraseReadout[], found: PhraseMatch): { at: Occurrence; text: string } {
  const sentence = corpus.sentences[corpus.sentenceOf[found.from] ?? 0];
  const start = corpus.startOf[found.from] ?? 0;
  const end = corpus.endOf[found.to - 1] ?? 0;
  return {
    at: { meeting: readouts[sentence?.meeting ?? 0]?.id ?? "", sentence: sentence?.index ?? 0, start, end },
    text: sentence?.text.slice(start, end) ?? "",
  };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "";
}

/** The wordings of a family, the one in most meetings first; of equals, the one that stands first. */
function groupVariants(located: readonly { at: Occurrence; text: string }[]): Variant[] {
  const groups = new Map<string, { at: Occurrence; text: string }[]>();
  for (const found of located) {
    const wording = normaliseText(found.text);
    groups.set(wording, [...(groups.get(wording) ?? []), found]);
  }
  const meetingsOf = (variant: Variant): number => new Set(variant.occurrences.map((at) => at.meeting)).size;
  return [...groups.values()]
    .map((group) => ({ text: mostFrequent(group.map(({ text }) => text)), occurrences: group.map(({ at }) => at) }))
    .sort(
      (a, b) =>
        meetingsOf(b) - meetingsOf(a) || b.occurrences.length - a.occurrences.length,
    );
}

function toFamily(corpus: PhraseCorpus, readouts: readonly PhraseReadout[], draft: FamilyDraft): PhraseFamily {
  const located = draft.matches.map((found) => locate(corpus, readouts, found));
  const meetings = new Set(located.map(({ at }) => at.meeting));
  const dates = readouts.flatMap(({ id, date }) => (meetings.has(id) && date ? [date] : [])).sort(compareText);
  const variants = groupVariants(located);
  const rankOf = new Map(variants.map(({ text }, rank) => [normaliseText(text), rank]));
  const typical = draft.matches
    .map((found, i) => ({ found, rank: rankOf.get(normaliseText(located[i]?.text ?? "")) ?? 0 }))
    .sort((a, b) => a.found.cost - b.found.cost || a.rank - b.rank)[0]?.found;
  return {
    id: normaliseText(variants[0]?.text ?? "").replace(/[^\p{L}\p{N}]+/gu, "-"),
    label: typical ? labelFamily(corpus, draft.matches, typical) : "",
    score: Math.round(scoreFamily(corpus, draft, readouts) * 1000) / 1000,
    meetings: meetings.size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    variants,
  };
}

function numberRepeatedIds(families: readonly PhraseFamily[]): PhraseFamily[] {
  const used = new Map<string, number>();
  return families.map((family) => {
    const times = (used.get(family.id) ?? 0) + 1;
    used.set(family.id, times);
    return times === 1 ? family : { ...family, id: `${family.id}-${times}` };
  });
}

/**
 * The recurring phrases of a set of meetings, best first: wordings that stand in two or more meetings, each with its near
 * variants as one family with slots. Each meeting is given once, whatever the number of its accounts; occurrences are
 * counted in all meetings, and their offsets are UTF-16 offsets into the sentence, of exactly the words of the wording.
 *
 * 1. The meaningful words are laid out by what inflection, spelling, acronyms and the names of countries leave the same;
 *    function words become gaps; people, verbs of reporting and sentence ends part phrases (`encodePhrases`).
 * 2. Maximal repeats over meetings, and pairs of them parted by one changing word, are trimmed (`findCandidates`).
 * 3. Each is looked up with its near variants, and the best are chosen so that no two are one formula
 *    (`selectFamilies`); then they are ranked by length, meetings, counterparts and change over time (`scoreFamily`).
 *
 * An id is the normalised text of the wording in most meetings. No meetings, or nothing that recurs, give no families.
 * Time and memory grow about linearly with the text.
 */
export function findPhraseFamilies(readouts: readonly PhraseReadout[]): PhraseFamily[] {
  const corpus = encodePhrases(readouts);
  const drafts = selectFamilies(corpus, findCandidates(corpus), createMatcher(corpus));
  return numberRepeatedIds(
    drafts
      .map((draft) => toFamily(corpus, readouts, draft))
      .sort((a, b) => b.score - a.score || compareText(a.id, b.id)),
  );
}

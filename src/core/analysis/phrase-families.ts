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

/** A place of a family, and its words normalised. */
interface Located {
  readonly found: PhraseMatch;
  readonly at: Occurrence;
  readonly text: string;
  readonly wording: string;
}

function locateMatches(corpus: PhraseCorpus, readouts: readonly PhraseReadout[], matches: readonly PhraseMatch[]): Located[] {
  const normalised = new Map<string, string>();
  return matches.map((found) => {
    const sentence = corpus.sentences[corpus.sentenceOf[found.from] ?? 0];
    const start = corpus.startOf[found.from] ?? 0;
    const end = corpus.endOf[found.to - 1] ?? 0;
    const text = sentence?.text.slice(start, end) ?? "";
    const wording = normalised.get(text) ?? normaliseText(text);
    normalised.set(text, wording);
    return { found, at: { meeting: readouts[sentence?.meeting ?? 0]?.id ?? "", sentence: sentence?.index ?? 0, start, end }, text, wording };
  });
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "";
}

/** The wordings of a family by their normalised text, the one in most meetings first; of equals, the one that stands first. */
function groupVariants(located: readonly Located[]): Map<string, Variant> {
  const groups = new Map<string, Located[]>();
  for (const place of located) {
    const group = groups.get(place.wording);
    if (group) group.push(place);
    else groups.set(place.wording, [place]);
  }
  const counted = [...groups].map(([wording, group]) => ({
    wording,
    meetings: new Set(group.map(({ at }) => at.meeting)).size,
    variant: { text: mostFrequent(group.map(({ text }) => text)), occurrences: group.map(({ at }) => at) },
  }));
  counted.sort((a, b) => b.meetings - a.meetings || b.variant.occurrences.length - a.variant.occurrences.length);
  return new Map(counted.map(({ wording, variant }) => [wording, variant]));
}

function toFamily(corpus: PhraseCorpus, readouts: readonly PhraseReadout[], draft: FamilyDraft): PhraseFamily {
  const located = locateMatches(corpus, readouts, draft.matches);
  const meetings = new Set(draft.matches.map(({ from }) => corpus.meetingOf[from] ?? -1));
  const dates = [...meetings].flatMap((meeting) => readouts[meeting]?.date ?? []).sort(compareText);
  const byWording = groupVariants(located);
  const rankOf = new Map([...byWording.keys()].map((wording, rank) => [wording, rank]));
  const typical = located
    .map(({ found, wording }) => ({ found, rank: rankOf.get(wording) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.found.cost - b.found.cost)[0]?.found;
  const variants = [...byWording.values()];
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

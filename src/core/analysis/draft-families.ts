import { extendSlots } from "#core/analysis/extend-slots.ts";
import type { PhraseMatch, PhraseMatcher } from "#core/analysis/match-phrases.ts";
import { scorePhrase } from "#core/analysis/phrase-candidates.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { weighWords } from "#core/analysis/trim-phrases.ts";

/** A formula and all places where it stands, exactly or nearly. */
export interface FamilyDraft {
  readonly pattern: readonly number[];
  readonly matches: readonly PhraseMatch[];
  readonly meetings: number;
  readonly weight: number;
  /** Whether every word has a capital nearly everywhere: the name of something rather than a wording. */
  readonly isName: boolean;
  readonly score: number;
}

const NAME_SHARE = 0.8;
/** Places that lack the first or last word may be one, or this share; more of them are a formula of their own. */
const LOOSE_SHARE = 0.25;

export function countMeetings(corpus: PhraseCorpus, matches: readonly PhraseMatch[]): number {
  return new Set(matches.map((found) => corpus.meetingOf[found.from])).size;
}

function isCapitalisedAt(corpus: PhraseCorpus, position: number): boolean {
  const text = corpus.sentences[corpus.sentenceOf[position] ?? 0]?.text ?? "";
  return /^[\p{Lu}\p{N}]/u.test(text.slice(corpus.startOf[position], corpus.endOf[position]));
}

function isNameOf(corpus: PhraseCorpus, matches: readonly PhraseMatch[]): boolean {
  const named = matches.filter((found) => found.columns.every((at) => at < 0 || isCapitalisedAt(corpus, at)));
  return named.length >= NAME_SHARE * matches.length;
}

export function draftFamily(corpus: PhraseCorpus, pattern: readonly number[], matches: readonly PhraseMatch[]): FamilyDraft {
  const meetings = countMeetings(corpus, matches);
  const weight = weighWords(pattern, corpus.lexemes);
  return { pattern, matches, meetings, weight, isName: isNameOf(corpus, matches), score: scorePhrase(weight, meetings) };
}

const overlaps = (a: PhraseMatch, b: PhraseMatch): boolean => a.from < b.to && b.from < a.to;

/**
 * A draft with what its occurrences show beyond the bare pattern: the slot after it, replacements known from one place
 * allowed in all, and single places that lack its first or last word. `isAllowed` says which places may still be taken.
 */
export function widenDraft(
  corpus: PhraseCorpus,
  draft: FamilyDraft,
  match: PhraseMatcher,
  isAllowed: (found: PhraseMatch) => boolean,
): FamilyDraft {
  const { pattern, alternatives } = extendSlots(corpus, draft.pattern, draft.matches);
  const slotted = match(pattern, { alternatives }).filter(isAllowed);
  const base = countMeetings(corpus, slotted) >= draft.meetings ? slotted : draft.matches;
  const chosen = base === slotted ? pattern : draft.pattern;
  const loose = match(chosen, { alternatives, mayLoseEdge: true })
    .filter(isAllowed)
    .filter((found) => base.every((other) => !overlaps(found, other)));
  const isStray = loose.length <= Math.max(1, LOOSE_SHARE * base.length);
  const matches = isStray ? [...base, ...loose].sort((a, b) => a.from - b.from) : base;
  return draftFamily(corpus, chosen, matches);
}

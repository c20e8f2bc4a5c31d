import { extendSlots, prependModifier } from "#core/analysis/extend-slots.ts";
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
/** The first and the last word of a formula stand in this share of its places. */
const EDGE_SHARE = 0.5;
const MIN_WORDS = 2;
/** One formula has this share of its words in all its wordings. */
const SHARED_COLUMNS = 0.6;

/** In how many meetings some places lie. */
export function countMeetings(corpus: PhraseCorpus, matches: readonly PhraseMatch[]): number {
  return new Set(matches.map((found) => corpus.meetingOf[found.from])).size;
}

function isNameOf(corpus: PhraseCorpus, matches: readonly PhraseMatch[]): boolean {
  const named = matches.filter((found) => found.columns.every((at) => at < 0 || corpus.isCapitalised[at] === 1));
  return named.length >= NAME_SHARE * matches.length;
}

/** What all places of a pattern come to. */
export function draftFamily(corpus: PhraseCorpus, pattern: readonly number[], matches: readonly PhraseMatch[]): FamilyDraft {
  const meetings = countMeetings(corpus, matches);
  const weight = weighWords(pattern, corpus.lexemes);
  return { pattern, matches, meetings, weight, isName: isNameOf(corpus, matches), score: scorePhrase(weight, meetings) };
}

const overlaps = (a: PhraseMatch, b: PhraseMatch): boolean => a.from < b.to && b.from < a.to;

/**
 * A draft with what its occurrences show beyond the bare pattern: the slot after it, replacements known from one place
 * allowed in all, single places that lack its first or last word, and what qualifies it in half of them. `isAllowed`
 * says which places may still be taken, `isFree` which words.
 */
export function widenDraft(
  corpus: PhraseCorpus,
  draft: FamilyDraft,
  match: PhraseMatcher,
  isAllowed: (found: PhraseMatch) => boolean,
  isFree: (position: number) => boolean,
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
  const modified = prependModifier(corpus, chosen, matches, isFree);
  return draftFamily(corpus, modified.pattern, modified.matches);
}

/** Whether `columns` have the first and last word of a formula, but for a general word and one that qualifies the next. */
function hasHead(corpus: PhraseCorpus, { pattern, matches }: FamilyDraft, columns: readonly number[]): boolean {
  const isGeneral = (column: number): boolean => corpus.lexemes[pattern[column] ?? -1]?.isLight === true;
  const qualifies = matches.every(
    ({ columns: at }) => (at[0] ?? -1) < 0 || at[1] !== (at[0] ?? 0) + 1 || corpus.gapBefore[at[1]] === "",
  );
  const last = pattern.length - 1;
  return (columns.includes(0) || isGeneral(0) || qualifies) && (columns.includes(last) || isGeneral(last));
}

/**
 * Places of a draft in the columns of another family, the `host`, read off a place that both have; without those that
 * overlap with the host's own. What the host's pattern has no column for is left to the span of the place. null where
 * the two share too few columns to be one formula, or the draft lacks the host's first or last word; `isWithin` says that
 * it hardly stands outside the host, so that what it lacks is what a short wording leaves out.
 */
export function adoptMatches(
  corpus: PhraseCorpus,
  host: FamilyDraft,
  draft: FamilyDraft,
  places: readonly PhraseMatch[],
  isWithin = false,
): PhraseMatch[] | null {
  const own = draft.matches.find((found) => host.matches.some((other) => overlaps(found, other)));
  const shared = own && host.matches.find((other) => overlaps(own, other));
  if (!own || !shared) return null;
  const hostColumns = own.columns.map((position) => (position < 0 ? -1 : shared.columns.indexOf(position)));
  if (hostColumns.filter((column) => column >= 0).length < SHARED_COLUMNS * host.pattern.length) return null;
  if (!isWithin && !hasHead(corpus, host, hostColumns)) return null;
  const fresh = places.filter((found) => host.matches.every((other) => !overlaps(found, other)));
  return fresh.map((found) => {
    const columns = host.pattern.map(() => -1);
    hostColumns.forEach((column, i) => {
      if (column >= 0) columns[column] = found.columns[i] ?? -1;
    });
    return { from: found.from, to: found.to, cost: found.cost, columns };
  });
}

/** The draft without first and last words that many of its places lack. */
export function trimDraft(corpus: PhraseCorpus, draft: FamilyDraft): FamilyDraft {
  const { pattern, matches } = draft;
  const isUsual = (column: number): boolean =>
    matches.filter((found) => (found.columns[column] ?? -1) >= 0).length >= EDGE_SHARE * matches.length;
  let from = 0;
  let to = pattern.length;
  while (from < to && !isUsual(from)) from++;
  while (to > from && !isUsual(to - 1)) to--;
  if (to - from === pattern.length || to - from < MIN_WORDS) return draft;
  const trimmed = matches.map((found) => {
    const columns = found.columns.slice(from, to);
    const placed = columns.filter((position) => position >= 0);
    return { ...found, columns, from: Math.min(...placed), to: Math.max(...placed) + 1 };
  });
  return draftFamily(corpus, pattern.slice(from, to), trimmed);
}

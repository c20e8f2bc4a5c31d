import { adoptMatches, countMeetings, draftFamily, type FamilyDraft, trimDraft, widenDraft } from "#core/analysis/draft-families.ts";
import { mergeFamilies } from "#core/analysis/merge-families.ts";
import type { PhraseMatch, PhraseMatcher } from "#core/analysis/match-phrases.ts";
import { type PhraseCandidate, scorePhrase, trimRepeat } from "#core/analysis/phrase-candidates.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { weighWords } from "#core/analysis/trim-phrases.ts";

/** The best candidates by their exact occurrences are looked up for near matches; the rest cannot reach the top. */
const LOOKED_UP = 4000;
const MIN_MEETINGS = 2;
/** From this weight on, about three words, a phrase is a formula and no mere pair of words. */
const FORMULA_WEIGHT = 2.4;
/** A formula that stands in so many times the meetings of one around it comes before it. */
const CORE_FACTOR = 2;
const LONGEST_CORE = 10;
const AFTER = 0.001;
/** Two drafts that share their places and differ by no more are one formula. */
const SAME_FORMULA_WEIGHT = 1;
/** A formula that says so much is a family even where shorter ones hold words of it … */
const LONG_WEIGHT = 5;
/** … when it says so much more than any of them. */
const MORE_WEIGHT = 2.4;
const FREE = -1;

const nameOf = (pattern: readonly number[]): string => pattern.join(" ");

/** A draft with its place in the order in which drafts are settled. */
interface Entry {
  readonly draft: FamilyDraft;
  /** Formulas go before names and pairs of words, which would cut them up. */
  readonly tier: number;
  readonly priority: number;
}

/** Best last, so that it can be popped. */
const compareEntries = (a: Entry, b: Entry): number =>
  b.tier - a.tier || a.priority - b.priority || (nameOf(a.draft.pattern) < nameOf(b.draft.pattern) ? 1 : -1);

const tierOf = (draft: FamilyDraft): number => (draft.isName || draft.weight < FORMULA_WEIGHT ? 1 : 0);
/** A name stands whole wherever it stands, even where another family ends within it. */
const mayCross = (draft: FamilyDraft): boolean => draft.isName;

/** The order of a draft: after the formula that it contains, if that stands in many more meetings. */
function rankDraft(draft: FamilyDraft, byName: ReadonlyMap<string, FamilyDraft>): Entry {
  const { pattern } = draft;
  let priority = draft.score;
  let tier = tierOf(draft);
  for (let from = 0; from < pattern.length; from++) {
    for (let to = from + 2; to <= Math.min(pattern.length, from + LONGEST_CORE); to++) {
      const core = to - from < pattern.length ? byName.get(nameOf(pattern.slice(from, to))) : undefined;
      if (!core || core.weight < FORMULA_WEIGHT || core.meetings < CORE_FACTOR * draft.meetings) continue;
      // A name in the middle of a wording would part it in two.
      if (core.isName && from > 0 && to < pattern.length) continue;
      priority = Math.min(priority, core.score - AFTER);
      tier = Math.max(tier, tierOf(core));
    }
  }
  return { draft, tier, priority };
}

function rankDrafts(drafts: readonly FamilyDraft[]): Entry[] {
  const byName = new Map(drafts.map((draft) => [nameOf(draft.pattern), draft]));
  return drafts.map((draft) => rankDraft(draft, byName)).sort(compareEntries);
}

function insertSorted(queue: Entry[], entry: Entry): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle];
    if (other && compareEntries(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, entry);
}

/**
 * Chooses families so that no two are one formula. The best goes first and takes its words of the text; of a later one
 * that is
 * - free of them in two meetings or more: all occurrences that are free or lie within another family count (a shorter
 *   formula that also stands by itself);
 * - long, and says much more than any family whose words it has: all occurrences (the longer formula around
 *   shorter ones that stand in more meetings);
 * - otherwise: only what it has beyond the families before it is looked at again, as a formula of its own.
 */
export function selectFamilies(corpus: PhraseCorpus, candidates: readonly PhraseCandidate[], match: PhraseMatcher): FamilyDraft[] {
  const looked = candidates
    .map((candidate) => ({ candidate, name: nameOf(candidate.pattern), estimate: scorePhrase(weighWords(candidate.pattern, corpus.lexemes), candidate.meetings) }))
    .sort((a, b) => b.estimate - a.estimate || (a.name < b.name ? -1 : 1))
    .slice(0, LOOKED_UP)
    .map(({ candidate }) => candidate);
  const seen = new Set(looked.map(({ pattern }) => nameOf(pattern)));
  const queue = rankDrafts(looked.map(({ pattern, ...slots }) => draftFamily(corpus, pattern, match(pattern, slots))));

  const owner = new Int32Array(corpus.symbols.length).fill(FREE);
  /** Whether all words of a place are one family's, or all free. */
  const isWhole = ({ from, to }: PhraseMatch): boolean => {
    for (let at = from + 1; at < to; at++) if (owner[at] !== owner[from]) return false;
    return true;
  };
  const isFree = (found: PhraseMatch): boolean => owner[found.from] === FREE && isWhole(found);
  const families: FamilyDraft[] = [];

  /** Whether a draft is a longer formula around families that stand in more meetings. */
  const isAround = (draft: FamilyDraft): boolean => {
    let most = 0;
    for (const { from, to } of draft.matches) {
      for (let at = from; at < to; at++) most = Math.max(most, families[owner[at] ?? FREE]?.weight ?? 0);
    }
    return draft.weight >= Math.max(LONG_WEIGHT, most + MORE_WEIGHT);
  };

  const settle = (draft: FamilyDraft, isAround = false): void => {
    const isAllowed = (found: PhraseMatch): boolean => isAround || mayCross(draft) || isWhole(found);
    const kept = draftFamily(corpus, draft.pattern, draft.matches.filter(isAllowed));
    const family = widenDraft(corpus, kept, match, isAllowed, (position) => owner[position] === FREE);
    for (const found of family.matches) {
      if (isFree(found)) owner.fill(families.length, found.from, found.to);
      else if (isAround) {
        for (let at = found.from; at < found.to; at++) if (owner[at] === FREE) owner[at] = families.length;
      }
    }
    families.push(family);
  };

  /**
   * The family that has half of the places of a draft already, when the draft is the same formula but for one word: then
   * the rest of its places are variants of that family.
   */
  const findHost = (draft: FamilyDraft): FamilyDraft | undefined => {
    const counts = new Map<number, number>();
    for (const found of draft.matches) {
      if (!isWhole(found) || isFree(found)) continue;
      const family = owner[found.from] ?? FREE;
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    const [family, held] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [FREE, 0];
    const host = families[family];
    const isSame = host !== undefined && 2 * held >= draft.matches.length;
    return isSame && Math.abs(host.weight - draft.weight) <= SAME_FORMULA_WEIGHT ? host : undefined;
  };

  const adopt = (host: FamilyDraft, draft: FamilyDraft): boolean => {
    const family = families.indexOf(host);
    const adopted = adoptMatches(corpus, host, draft, draft.matches.filter(isFree));
    if (!adopted) return false;
    for (const found of adopted) owner.fill(family, found.from, found.to);
    const matches = [...host.matches, ...adopted].sort((a, b) => a.from - b.from);
    families[family] = draftFamily(corpus, host.pattern, matches);
    return true;
  };

  /** Runs of the pattern that no family holds in most of the occurrences, trimmed again. */
  const remainders = ({ pattern, matches }: FamilyDraft): number[][] => {
    const runs: number[][] = [[]];
    pattern.forEach((symbol, column) => {
      const held = matches.filter((found) => owner[found.columns[column] ?? -1] !== FREE).length;
      if (2 * held >= matches.length) runs.push([]);
      else runs.at(-1)?.push(symbol);
    });
    return runs.flatMap((run) => {
      const starts = run.length > 1 ? match(run).flatMap((found) => (found.cost === 0 ? [found.from] : [])) : [];
      const rest = starts.length > 0 ? trimRepeat(corpus, starts, run) : null;
      return rest ? [run.slice(rest.from, rest.to)] : [];
    });
  };

  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const { draft } = entry;
    if (draft.meetings < MIN_MEETINGS) continue;
    const host = findHost(draft);
    if (host && adopt(host, draft)) continue;
    if (countMeetings(corpus, draft.matches.filter(isFree)) >= MIN_MEETINGS) {
      settle(draft);
      continue;
    }
    if (isAround(draft)) {
      settle(draft, true);
      continue;
    }
    for (const rest of remainders(draft)) {
      if (seen.has(nameOf(rest)) || weighWords(rest, corpus.lexemes) < FORMULA_WEIGHT) continue;
      seen.add(nameOf(rest));
      const fresh = draftFamily(corpus, rest, match(rest));
      insertSorted(queue, { draft: fresh, tier: tierOf(fresh), priority: fresh.score });
    }
  }
  // Without the words that many of its places lack, a family may turn out to be the same as another.
  const trimmed = mergeFamilies(corpus, families).map((family) => trimDraft(corpus, family));
  return mergeFamilies(corpus, trimmed);
}

import { findFindingsInSteps } from "#core/analysis/change/find-findings.ts";
import { type Ladder, SHIPPED_LADDER } from "#core/analysis/statements/strength-of.ts";
import { runToEnd } from "#core/analysis/run-to-end.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER, selectReadouts, type Filter } from "#core/domain/filter.ts";

interface Known {
  readonly key: string;
  readonly findings: readonly Finding[];
}

const lastFound = new WeakMap<Corpus, Known>();

const keyOf = ({ from, to, modes }: Filter, ladder: Ladder): string => JSON.stringify([from, to, modes, [...ladder]]);

/**
 * Findings on the readouts that date and mode leave; those of the last selection are kept, since counterpart and topic only choose
 * among them.
 */
function* findUnder(corpus: Corpus, filter: Filter, ladder: Ladder): Generator<void, readonly Finding[]> {
  const key = keyOf(filter, ladder);
  const known = lastFound.get(corpus);
  if (known?.key === key) return known.findings;
  const { from, to, modes } = filter;
  const findings = yield* findFindingsInSteps(corpus, selectReadouts(corpus, { ...EMPTY_FILTER, from, to, modes }).base, ladder);
  lastFound.set(corpus, { key, findings });
  return findings;
}

/** Share of a finding's sentences that stand in readouts with some counterparts. */
const shareWith = ({ readoutById }: Corpus, { places }: Finding, parties: readonly string[]): number =>
  places.filter(({ meeting }) => readoutById.get(meeting)?.meeting.counterparts.some((party) => parties.includes(party))).length / Math.max(1, places.length);

/**
 * The findings that a filter leaves, best first. Date and mode choose the readouts that are compared; a counterpart keeps the
 * findings that concern it, which may rest on readouts with others as well, and open all of their sentences: such as rest on
 * them in part weigh less, ½ + ½·(share of the sentences that are with the counterpart); a topic keeps those of which every sentence
 * speaks of it. `ladder` says how strong a verb is. Pauses where `findFindingsInSteps` does.
 */
export function* viewFindingsInSteps(corpus: Corpus, filter: Filter, ladder: Ladder = SHIPPED_LADDER): Generator<void, readonly Finding[]> {
  const speaksOf = ({ places }: Finding): boolean =>
    filter.topics.length === 0 ||
    places.every(({ meeting, sentence }) =>
      corpus.readoutById.get(meeting)?.sentences[sentence]?.topics.some(({ id }) => filter.topics.includes(id)),
    );
  const concerns = ({ parties }: Finding): boolean => filter.counterparts.length === 0 || parties.some((party) => filter.counterparts.includes(party));
  const found = yield* findUnder(corpus, filter, ladder);
  const kept = found.filter((finding) => concerns(finding) && speaksOf(finding));
  if (filter.counterparts.length === 0) return kept;
  const weights = new Map(kept.map((finding) => [finding, finding.score * (0.5 + 0.5 * shareWith(corpus, finding, filter.counterparts))]));
  return kept.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** The same at once. */
export const viewFindings = (corpus: Corpus, filter: Filter, ladder: Ladder = SHIPPED_LADDER): readonly Finding[] => runToEnd(viewFindingsInSteps(corpus, filter, ladder));

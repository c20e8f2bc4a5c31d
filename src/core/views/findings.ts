import { findFindingsInSteps } from "#core/analysis/change/find-findings.ts";
import { runToEnd } from "#core/analysis/run-to-end.ts";
import type { ChangeKind, Finding } from "#core/analysis/change/finding.ts";
import { findSourceNotes } from "#core/analysis/source-notes.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { EMPTY_FILTER, selectReadouts, type Filter } from "#core/domain/filter.ts";
import { writeSentenceList } from "#core/domain/sentence-list.ts";

/** A finding with what opens its sentences. */
export interface FindingRow {
  readonly finding: Finding;
  /** Opens exactly the finding's sentences under the present filter. */
  readonly evidence: EvidenceQuery;
  readonly sentences: number;
  /** Readouts that those sentences stand in. */
  readonly readouts: number;
  /** What the sources say of the words that change, such as what stands in the original language. */
  readonly notes: readonly string[];
  /** The readouts that were looked at, by date, with the finding's sentences in each. */
  readonly cells: readonly { readonly readout: Readout; readonly hits: number }[];
}

interface Known {
  readonly key: string;
  readonly findings: readonly Finding[];
}

const lastFound = new WeakMap<Corpus, Known>();

const keyOf = ({ from, to, modes }: Filter): string => JSON.stringify([from, to, modes]);

/**
 * Findings on the readouts that date and mode leave; those of the last selection are kept, since counterpart and topic only choose
 * among them.
 */
function* findUnder(corpus: Corpus, filter: Filter): Generator<void, readonly Finding[]> {
  const key = keyOf(filter);
  const known = lastFound.get(corpus);
  if (known?.key === key) return known.findings;
  const { from, to, modes } = filter;
  const findings = yield* findFindingsInSteps(corpus, selectReadouts(corpus, { ...EMPTY_FILTER, from, to, modes }).base);
  lastFound.set(corpus, { key, findings });
  return findings;
}

const placeKeys = (places: readonly { readonly meeting: string; readonly sentence: number }[]): string =>
  places.map(({ meeting, sentence }) => `${meeting} ${sentence}`).join("~");

/** Their evidence shows the verb beside the formula. */
const SHOWS_VERBS: ReadonlySet<ChangeKind> = new Set(["speaker", "verb"]);

/** The family or topic itself where its evidence is the finding's, sentence for sentence; else the sentences one by one. */
function chooseEvidence(corpus: Corpus, filter: Filter, { change, families, parties, places }: Finding): EvidenceQuery {
  const [family] = families;
  const subject =
    change.kind === "topic-entered" || change.kind === "topic-gone"
      ? ({ kind: "topic", id: change.topic } as const)
      : families.length === 1 && family !== undefined && !SHOWS_VERBS.has(change.kind)
        ? ({ kind: "phrase", id: family } as const)
        : null;
  const wanted = placeKeys(places);
  const wishes = subject ? [null, ...parties].map((party) => evidenceOf(subject.kind, subject.id, { with: party })) : [];
  const fitting = wishes.find((query) => {
    const { sentences } = collectEvidence(corpus, filter, query);
    return placeKeys(sentences.map(({ readout, sentence }) => ({ meeting: readout.id, sentence }))) === wanted;
  });
  return fitting ?? evidenceOf("sentences", writeSentenceList(corpus.readoutById, places));
}

function notesOf(corpus: Corpus, { change, families }: Finding): string[] {
  if (change.kind !== "reworded") return [];
  return families.flatMap((id) => {
    const family = corpus.familyById.get(id);
    return family ? findSourceNotes(corpus, family) : [];
  });
}

/** A finding with its evidence under a filter that leaves it. */
export function describeFinding(corpus: Corpus, filter: Filter, finding: Finding): FindingRow {
  const hits = new Map<string, number>();
  for (const { meeting } of finding.places) hits.set(meeting, (hits.get(meeting) ?? 0) + 1);
  return {
    finding,
    evidence: chooseEvidence(corpus, filter, finding),
    sentences: finding.places.length,
    readouts: hits.size,
    notes: [...new Set(notesOf(corpus, finding))],
    cells: finding.moments.flatMap(({ meeting }) => {
      const readout = corpus.readoutById.get(meeting);
      return readout ? [{ readout, hits: hits.get(meeting) ?? 0 }] : [];
    }),
  };
}

/** Share of a finding's sentences that stand in readouts with some counterparts. */
const shareWith = ({ readoutById }: Corpus, { places }: Finding, parties: readonly string[]): number =>
  places.filter(({ meeting }) => readoutById.get(meeting)?.meeting.counterparts.some((party) => parties.includes(party))).length / Math.max(1, places.length);

/**
 * The findings that a filter leaves, best first. Date and mode choose the readouts that are compared; a counterpart keeps the
 * findings that concern it, which may rest on readouts with others as well, and open all of their sentences: such as rest on
 * them in part weigh less, ½ + ½·(share of the sentences that are with the counterpart); a topic keeps those of which every sentence
 * speaks of it. Pauses where `findFindingsInSteps` does.
 */
export function* viewFindingsInSteps(corpus: Corpus, filter: Filter): Generator<void, readonly Finding[]> {
  const speaksOf = ({ places }: Finding): boolean =>
    filter.topics.length === 0 ||
    places.every(({ meeting, sentence }) =>
      corpus.readoutById.get(meeting)?.sentences[sentence]?.topics.some(({ id }) => filter.topics.includes(id)),
    );
  const concerns = ({ parties }: Finding): boolean => filter.counterparts.length === 0 || parties.some((party) => filter.counterparts.includes(party));
  const found = yield* findUnder(corpus, filter);
  const kept = found.filter((finding) => concerns(finding) && speaksOf(finding));
  if (filter.counterparts.length === 0) return kept;
  const weights = new Map(kept.map((finding) => [finding, finding.score * (0.5 + 0.5 * shareWith(corpus, finding, filter.counterparts))]));
  return kept.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** The same at once. */
export const viewFindings = (corpus: Corpus, filter: Filter): readonly Finding[] => runToEnd(viewFindingsInSteps(corpus, filter));

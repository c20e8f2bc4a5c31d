import type { ChangeKind, Finding } from "#core/analysis/change/finding.ts";
import { findSourceNotes } from "#core/analysis/source-notes.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
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

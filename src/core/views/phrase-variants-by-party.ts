import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { describeWordings } from "#core/text/describe-wordings.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { ViewOf } from "#core/views/view.ts";

/** One wording in one readout in one counterpart's lane, or a readout of that counterpart without the family. */
export interface LaneRow {
  readonly party: string;
  readonly readout: Readout;
  /** null where the readout has no wording of the family. */
  readonly variant: string | null;
  /** What tells the wording from the family's others; null where there is none. */
  readonly name: string | null;
  readonly hits: number;
}

/** What a mark of a lane leads to. */
export const evidenceOfLane = (family: PhraseFamily, { readout, variant }: LaneRow): EvidenceQuery =>
  evidenceOfFamily(family, variant === null ? { in: readout.id, without: true } : { in: readout.id, variant });

/**
 * Which wording, when and with whom. Lanes keep the corpus's order of counterparts; a readout with several counterparts stands
 * in the lane of each and counts once in `n`. A readout that a topic filter leaves out has no row, for nothing is claimed of it.
 */
export const viewVariantsByParty: ViewOf<LaneRow, PhraseFamily> = (corpus, filter, family) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const nameOf = new Map(describeWordings(family).map(({ text, name }) => [text, name]));
  const found = new Map<string, Map<string, number>>();
  for (const { text, occurrences } of family.variants) {
    for (const { meeting } of occurrences) {
      const variants = found.get(meeting) ?? new Map<string, number>();
      variants.set(text, (variants.get(text) ?? 0) + 1);
      found.set(meeting, variants);
    }
  }
  const rowsOf = (party: string, readout: Readout): LaneRow[] => {
    const variants = found.get(readout.id);
    if (variants === undefined) return [{ party, readout, variant: null, name: null, hits: 0 }];
    return [...variants].map(([variant, hits]) => ({ party, readout, variant, name: nameOf.get(variant) ?? variant, hits }));
  };
  return {
    rows: corpus.counterparts.flatMap((party) =>
      readouts.filter(({ meeting }) => meeting.counterparts.includes(party)).flatMap((readout) => rowsOf(party, readout)),
    ),
    n: base.length,
    columns: [
      { id: "counterpart", kind: "party", value: (row) => row.party },
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      { id: "wording", kind: "text", value: (row) => row.variant },
      { id: "hits", kind: "integer", value: (row) => row.hits, evidence: (row) => evidenceOfLane(family, row) },
    ],
  };
};

import { type Ladder, rungOf } from "#core/analysis/statements/strength-of.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { type Statement, writeStatementQuery } from "#core/domain/statement-query.ts";
import { defaultRung, ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import { RUNGS, type Rung } from "#core/taxonomy/verbs/rungs.ts";

/** A verb on its rung. */
export interface LadderVerb {
  /** `ladderKey`. */
  readonly key: string;
  readonly rung: number;
  readonly shippedRung: number;
  /** Statements with it in the readouts counted. */
  readonly count: number;
  readonly evidence: EvidenceQuery;
}

export interface LadderStep {
  readonly rung: Rung;
  /** Most statements first, then by the alphabet. */
  readonly verbs: readonly LadderVerb[];
}

/**
 * The ladder with the verbs that the whole corpus has, the highest rung first; counts follow the filter. A light verb
 * stands on it with its noun, a denied verb with "not".
 */
export function viewLadderVerbs(corpus: Corpus, filter: Filter, ladder: Ladder): LadderStep[] {
  const verbs = new Map<string, { statement: Statement; count: number }>();
  const counted = new Set(selectReadouts(corpus, filter).readouts);
  for (const readout of corpus.readouts) {
    for (const statement of readout.sentences.flatMap(({ statements }) => statements)) {
      const known = verbs.get(ladderKey(statement)) ?? { statement, count: 0 };
      verbs.set(ladderKey(statement), { ...known, count: known.count + (counted.has(readout) ? 1 : 0) });
    }
  }
  const placed = [...verbs].map(([key, { statement: { verb, negated }, count }]): LadderVerb => ({
    key,
    rung: rungOf(key, ladder),
    shippedRung: defaultRung(key),
    count,
    evidence: evidenceOf("statement", writeStatementQuery({ topic: null, actor: null, verbs: [{ verb, negated, strength: null }] })),
  }));
  const order = (a: LadderVerb, b: LadderVerb): number => b.count - a.count || (a.key < b.key ? -1 : 1);
  return RUNGS.toReversed().map((rung) => ({ rung, verbs: placed.filter((verb) => verb.rung === rung.strength).sort(order) }));
}

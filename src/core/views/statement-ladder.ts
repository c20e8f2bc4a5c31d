import { type Ladder, strengthOf } from "#core/analysis/statements/strength-of.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { type Actor, ACTORS, type CountedVerb, selectStatements, type Statement, writeStatementQuery } from "#core/domain/statement-query.ts";
import { ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface LadderOptions {
  /** null for all. */
  readonly topic: string | null;
  readonly ladder: Ladder;
}

/** What one side said in one readout on one rung. */
export interface LadderRow {
  readonly readout: Readout;
  readonly actor: Actor;
  /** The one who speaks, where it is one and the same. */
  readonly who: string | null;
  /** The rung, 1 to 7, on the ladder of the options. */
  readonly strength: number;
  readonly statements: readonly Statement[];
  /** Each verb once, in the order of the text. */
  readonly verbs: readonly string[];
  readonly evidence: EvidenceQuery;
}

const toCounted = ({ verb, negated, strength }: Statement): CountedVerb => ({ verb, negated, strength });

/** Each verb at its strength once: the evidence of a row is what the dataset says, whatever ladder is in use. */
export const listCountedVerbs = (statements: readonly Statement[]): CountedVerb[] => [
  ...new Map(statements.map((statement) => [`${ladderKey(statement)}@${statement.strength}`, toCounted(statement)])).values(),
];

/** What a readout says, on a topic or at all, by side and by rung of a ladder, in the order of the text. */
export function statementsByRung(readout: Readout, topic: string | null, ladder: Ladder): ReadonlyMap<Actor, ReadonlyMap<number, readonly Statement[]>> {
  const bySide = new Map<Actor, Map<number, Statement[]>>();
  for (const sentence of readout.sentences) {
    for (const statement of selectStatements(sentence, { topic, actor: null, verbs: null })) {
      const byRung = bySide.get(statement.actor) ?? new Map<number, Statement[]>();
      bySide.set(statement.actor, byRung);
      const strength = strengthOf(statement, ladder);
      byRung.set(strength, [...(byRung.get(strength) ?? []), statement]);
    }
  }
  return bySide;
}

function toRow(readout: Readout, actor: Actor, strength: number, topic: string | null, statements: readonly Statement[]): LadderRow {
  const speakers = new Set(statements.map(({ who }) => who));
  return {
    readout,
    actor,
    who: speakers.size === 1 ? (statements[0]?.who ?? null) : null,
    strength,
    statements,
    verbs: [...new Set(statements.map(ladderKey))],
    evidence: evidenceOf("statement", writeStatementQuery({ topic, actor, verbs: listCountedVerbs(statements) }), { in: readout.id }),
  };
}

/**
 * What each side said, by readout and rung, in the order of the corpus, then joint, home, counterpart, others, then the
 * strongest first. A statement has the topics of its sentence. `n` counts the readouts searched, with statements or without.
 */
export const viewStatementLadder: ViewOf<LadderRow, LadderOptions> = (corpus, filter, { topic, ladder }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const rows = readouts.flatMap((readout) => {
    const bySide = statementsByRung(readout, topic, ladder);
    return ACTORS.flatMap((actor) =>
      [...(bySide.get(actor) ?? [])].sort(([a], [b]) => b - a).map(([strength, statements]) => toRow(readout, actor, strength, topic, statements)),
    );
  });
  return {
    rows,
    n: base.length,
    columns: [
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      { id: "actor", kind: "term", value: (row) => row.actor },
      { id: "speaker", kind: "text", value: (row) => row.who },
      { id: "strength", kind: "integer", value: (row) => row.strength },
      { id: "verbs", kind: "text", value: (row) => row.verbs.join(", ") },
      { id: "statements", kind: "integer", value: (row) => row.statements.length, evidence: (row) => row.evidence },
      { id: "topic", kind: "topic", value: () => topic },
    ],
  };
};

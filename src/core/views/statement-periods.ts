import { wilsonInterval, type Interval } from "#core/analysis/intervals.ts";
import { leaveOneOut, type ValueRange } from "#core/analysis/leave-one-out.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { type Actor, ACTORS, type Statement, writeStatementQuery } from "#core/domain/statement-query.ts";
import { ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import { type LadderOptions, listCountedVerbs, statementsByRung } from "#core/views/statement-ladder.ts";
import { duringPeriod, listPeriods } from "#core/views/topic-by-period.ts";
import type { ViewOf } from "#core/views/view.ts";

/** What one side said in one period on one rung. */
export interface LadderPeriodRow {
  /** `2021-03`, `2021` or `2020s`. */
  readonly period: string;
  readonly actor: Actor;
  /** The rung, 1 to 7, on the ladder of the options. */
  readonly strength: number;
  readonly statements: number;
  /** Each verb once, the most frequent first, then by letter. */
  readonly verbs: readonly { readonly verb: string; readonly count: number }[];
  /** Readouts of the period in which that side speaks on that rung. */
  readonly readouts: number;
  /** Readouts of the period that were searched, whether anybody speaks in them or not. */
  readonly n: number;
  /** readouts / n. */
  readonly share: number;
  /** Wilson interval of the share; null for n < 4. */
  readonly interval: Interval | null;
  /** How far the share moves when one readout is left out; null for fewer than two readouts and from thirty on. */
  readonly leftOut: ValueRange | null;
  readonly evidence: EvidenceQuery;
}

function countVerbs(statements: readonly Statement[]): LadderPeriodRow["verbs"] {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(ladderKey(statement), (counts.get(ladderKey(statement)) ?? 0) + 1);
  return [...counts].map(([verb, count]) => ({ verb, count })).sort((a, b) => b.count - a.count || compareText(a.verb, b.verb));
}

interface Cell {
  readonly period: string;
  readonly actor: Actor;
  readonly strength: number;
  /** By readout, of those that have any. */
  readonly said: ReadonlyMap<string, readonly Statement[]>;
}

function toRow({ period, actor, strength, said }: Cell, searched: readonly Readout[], topic: string | null): LadderPeriodRow {
  const statements = [...said.values()].flat();
  const n = searched.length;
  const tallies = searched.map(({ id, sentences, tokens }) => ({ mentions: said.get(id)?.length ?? 0, sentences: sentences.length, tokens }));
  return {
    period,
    actor,
    strength,
    statements: statements.length,
    verbs: countVerbs(statements),
    readouts: said.size,
    n,
    share: said.size / n,
    interval: wilsonInterval(said.size, n),
    leftOut: leaveOneOut(tallies)?.share ?? null,
    evidence: evidenceOf("statement", writeStatementQuery({ topic, actor, verbs: listCountedVerbs(statements) }), { during: period }),
  };
}

/** The cells of one period that hold a statement, side by side in the order of the ladder's chart, the strongest rung first. */
function listCells(period: string, counted: readonly Readout[], { topic, ladder }: LadderOptions): Cell[] {
  const cells = new Map<string, { actor: Actor; strength: number; said: Map<string, readonly Statement[]> }>();
  for (const readout of counted) {
    for (const [actor, byRung] of statementsByRung(readout, topic, ladder)) {
      for (const [strength, statements] of byRung) {
        const key = `${actor} ${strength}`;
        const cell = cells.get(key) ?? { actor, strength, said: new Map<string, readonly Statement[]>() };
        cells.set(key, cell);
        cell.said.set(readout.id, statements);
      }
    }
  }
  return [...cells.values()].map((cell) => ({ period, ...cell })).sort((a, b) => ACTORS.indexOf(a.actor) - ACTORS.indexOf(b.actor) || b.strength - a.strength);
}

/**
 * What each side said by month, year or decade (`choosePeriodSize`) and rung: in how many of the period's readouts, with the Wilson
 * interval of their share and its range with one readout left out (methods: fewer than thirty). What readouts without a date say
 * lies in no period, so that the rows may add up to fewer statements than the readouts hold. A period, side and rung without a
 * statement has no row; a period without a readout does not exist. `n` counts the readouts searched.
 */
export const viewStatementPeriods: ViewOf<LadderPeriodRow, LadderOptions> = (corpus, filter, options) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const rows = listPeriods(base).flatMap((period) => {
    const searched = duringPeriod(base, period);
    return listCells(period, duringPeriod(readouts, period), options).map((cell) => toRow(cell, searched, options.topic));
  });
  return {
    rows,
    n: base.length,
    columns: [
      { id: "period", kind: "text", value: (row) => row.period },
      { id: "actor", kind: "term", value: (row) => row.actor },
      { id: "strength", kind: "integer", value: (row) => row.strength },
      { id: "readoutsWith", kind: "integer", value: (row) => row.readouts, evidence: (row) => row.evidence },
      { id: "n", kind: "integer", value: (row) => row.n },
      { id: "share", kind: "share", value: (row) => row.share },
      { id: "intervalLow", kind: "share", value: (row) => row.interval?.low ?? null },
      { id: "intervalHigh", kind: "share", value: (row) => row.interval?.high ?? null },
      { id: "leftOutLow", kind: "share", value: (row) => row.leftOut?.low ?? null },
      { id: "leftOutHigh", kind: "share", value: (row) => row.leftOut?.high ?? null },
      { id: "statements", kind: "integer", value: (row) => row.statements, evidence: (row) => row.evidence },
      { id: "verbs", kind: "text", value: (row) => row.verbs.map(({ verb, count }) => (count === 1 ? verb : `${verb} (${count})`)).join(", ") },
      { id: "topic", kind: "topic", value: () => options.topic },
    ],
  };
};

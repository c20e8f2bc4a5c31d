import { type Ladder, SHIPPED_LADDER, strengthOf } from "#core/analysis/statements/strength-of.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import type { Comparison } from "#core/views/compare-view.ts";

export type Statement = Sentence["statements"][number];

export interface PlacedStatement {
  readonly sentence: number;
  readonly statement: Statement;
}

/** A statement of two linked sentences that another makes now, or with another verb; or that only one of the sentences makes. */
export type StatementChange =
  | {
      readonly kind: "changed";
      readonly a: PlacedStatement;
      readonly b: PlacedStatement;
      readonly isOtherActor: boolean;
      /** Rungs of the ladder: stronger now where `to` is more. */
      readonly rungs: { readonly from: number; readonly to: number };
    }
  | { readonly kind: "added"; readonly a: null; readonly b: PlacedStatement }
  | { readonly kind: "gone"; readonly a: PlacedStatement; readonly b: null };

const isSameVerb = (x: Statement, y: Statement): boolean => x.verb === y.verb && x.negated === y.negated;
const isSameActor = (x: Statement, y: Statement): boolean => x.actor === y.actor;

/** Statements of two linked sentences, each with the other's: those of one actor and verb first, then of one verb, one actor, then in order. */
function pairStatements(a: readonly PlacedStatement[], b: readonly PlacedStatement[], ladder: Ladder): StatementChange[] {
  const left = [...a];
  const right = [...b];
  const changes: StatementChange[] = [];
  const take = (fits: (x: Statement, y: Statement) => boolean): void => {
    for (const x of [...left]) {
      const y = right.find(({ statement }) => fits(x.statement, statement));
      if (y === undefined) continue;
      left.splice(left.indexOf(x), 1);
      right.splice(right.indexOf(y), 1);
      const rungs = { from: strengthOf(x.statement, ladder), to: strengthOf(y.statement, ladder) };
      if (isSameActor(x.statement, y.statement) && isSameVerb(x.statement, y.statement) && rungs.from === rungs.to) continue;
      changes.push({ kind: "changed", a: x, b: y, isOtherActor: !isSameActor(x.statement, y.statement), rungs });
    }
  };
  take((x, y) => isSameActor(x, y) && isSameVerb(x, y));
  take(isSameVerb);
  take(isSameActor);
  take(() => true);
  return [...changes, ...right.map((y) => ({ kind: "added" as const, a: null, b: y })), ...left.map((x) => ({ kind: "gone" as const, a: x, b: null }))];
}

/** How much a change tells: another actor most, then a shift of strength, then what came or went by its strength, then another verb. */
function weigh(change: StatementChange, ladder: Ladder): number {
  if (change.kind !== "changed") return strengthOf((change.b ?? change.a).statement, ladder) / 10;
  return (change.isOtherActor ? 20 : 0) + Math.abs(change.rungs.to - change.rungs.from);
}

const placeOf = ({ a, b }: StatementChange): number => (b ?? a).sentence;

/**
 * The statements that differ between sentences that answer to one another: another actor, another verb or strength, or
 * there in one alone. The sentences of a split or joined group are taken together. What a new or dropped sentence says
 * is not listed. `ladder` says how strong a verb is. The most telling first, then in the order of the text.
 */
export function compareStatements({ a, b, alignment }: Comparison, ladder: Ladder = SHIPPED_LADDER): StatementChange[] {
  const read = ({ sentences }: Comparison["a"], indices: readonly number[]): PlacedStatement[] =>
    indices.flatMap((sentence) => (sentences[sentence]?.statements ?? []).map((statement) => ({ sentence, statement })));
  return alignment.groups
    .filter(({ links, kind }) => links.length > 0 && kind !== "same")
    .flatMap((group) => pairStatements(read(a, group.a), read(b, group.b), ladder))
    .sort((x, y) => weigh(y, ladder) - weigh(x, ladder) || placeOf(x) - placeOf(y));
}

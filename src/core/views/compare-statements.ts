import type { Sentence } from "#core/domain/dataset.ts";
import type { Comparison } from "#core/views/compare-view.ts";

export type Statement = Sentence["statements"][number];

/** A statement that stands in both texts, by another actor or with another verb. */
export interface StatementChange {
  readonly a: { readonly sentence: number; readonly statement: Statement };
  readonly b: { readonly sentence: number; readonly statement: Statement };
  readonly isOtherActor: boolean;
  readonly isOtherVerb: boolean;
  /** By how many rungs of the ladder it is stronger now; negative where it is weaker. */
  readonly stronger: number;
}

const isSameVerb = (x: Statement, y: Statement): boolean => x.verb === y.verb && x.negated === y.negated;
const isSameActor = (x: Statement, y: Statement): boolean => x.actor === y.actor;

/** Statements of two linked sentences, each with the other's: those of one actor and verb first, then one actor, then in order. */
function pairStatements(a: readonly Statement[], b: readonly Statement[]): [Statement, Statement][] {
  const left = [...a];
  const right = [...b];
  const pairs: [Statement, Statement][] = [];
  const take = (fits: (x: Statement, y: Statement) => boolean): void => {
    for (const x of [...left]) {
      const y = right.find((other) => fits(x, other));
      if (y === undefined) continue;
      left.splice(left.indexOf(x), 1);
      right.splice(right.indexOf(y), 1);
      pairs.push([x, y]);
    }
  };
  take((x, y) => isSameActor(x, y) && isSameVerb(x, y));
  take(isSameVerb);
  take(isSameActor);
  take(() => true);
  return pairs;
}

/**
 * The statements that differ between sentences that say the same: another actor, another verb, or another strength. A
 * sentence that is new or dropped has none. Other actors first, then by how far the strength shifts, then in the order of
 * the second text.
 */
export function compareStatements({ a, b, alignment }: Comparison): StatementChange[] {
  return alignment.groups
    .flatMap((group) => (group.kind === "same" ? [] : group.links))
    .flatMap((link) =>
      pairStatements(a.sentences[link.a]?.statements ?? [], b.sentences[link.b]?.statements ?? []).map(([x, y]) => ({
        a: { sentence: link.a, statement: x },
        b: { sentence: link.b, statement: y },
        isOtherActor: !isSameActor(x, y),
        isOtherVerb: !isSameVerb(x, y),
        stronger: y.strength - x.strength,
      })),
    )
    .filter(({ isOtherActor, isOtherVerb, stronger }) => isOtherActor || isOtherVerb || stronger !== 0)
    .sort((x, y) => Number(y.isOtherActor) - Number(x.isOtherActor) || Math.abs(y.stronger) - Math.abs(x.stronger) || x.b.sentence - y.b.sentence);
}

import { RUNGS } from "#core/taxonomy/verbs/rungs.ts";
import { rungMiddle } from "#charts/statement-ladder-layout.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/statement-ladder-chart.module.css";

interface LadderRungsProps {
  /** Of the side. */
  readonly name: string;
  readonly statements: number;
  readonly top: number;
  readonly from: number;
  readonly to: number;
  readonly isNarrow: boolean;
}

/** The seven rungs of one side, with its name and its number of statements above. */
export function LadderRungs({ name, statements, top, from, to, isNarrow }: LadderRungsProps) {
  return (
    <g aria-hidden="true">
      <text className={styles.side} x={0} y={top + 14}>
        {name}
        <tspan className={styles.count}> {formatInteger(statements)}</tspan>
      </text>
      {RUNGS.map(({ strength, id }) => {
        const y = rungMiddle(top, strength);
        return (
          <g key={id}>
            <line className={styles.rung} x1={from} x2={to} y1={y} y2={y} />
            <text className={styles.rungName} x={from - 8} y={y + 4} textAnchor="end">
              {!isNarrow && `${translate(`rung.${id}`)} `}
              <tspan className={styles.number}>{strength}</tspan>
            </text>
          </g>
        );
      })}
    </g>
  );
}

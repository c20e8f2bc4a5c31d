import type { Actor } from "#core/domain/statement-query.ts";
import { formatInteger } from "#i18n/format.ts";
import styles from "#charts/statement-ladder-chart.module.css";

/** Outlines of radius 1: shape says who speaks, so that colour need not. */
const OUTLINES: Readonly<Record<Actor, string>> = {
  joint: "M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z",
  home: "M-.9,-.9H.9V.9H-.9Z",
  counterpart: "M0,-1.2L1.2,0L0,1.2L-1.2,0Z",
  other: "M0,-1.1L1.05,.8H-1.05Z",
};

/** Room for a number. */
const NUMBERED = 7;
/** Two figures need more of it. */
const WIDER = 1.5;

interface SideMarkProps {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
}

export function SideMark({ actor, x, y, radius, count }: SideMarkProps) {
  const isNumbered = count > 1 && radius >= NUMBERED;
  const size = isNumbered ? radius + (count > 9 ? WIDER : 0) : radius < NUMBERED ? radius : radius * 0.75;
  return (
    <g transform={`translate(${x},${y})`} className={`${styles.shape} ${styles[actor]}`}>
      <path d={OUTLINES[actor]} transform={`scale(${size})`} vectorEffect="non-scaling-stroke" />
      {isNumbered && (
        <text className={styles.inside} y={4} textAnchor="middle">
          {formatInteger(count)}
        </text>
      )}
    </g>
  );
}

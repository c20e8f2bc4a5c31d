import styles from "#features/groups/groups.module.css";

const RADIUS = 4.5;

/** The mark of a group: the first is filled, the second a ring. */
export function GroupMark({ side, x = 0 }: { readonly side: "a" | "b"; readonly x?: number }) {
  return <circle className={side === "a" ? styles.markA : styles.markB} cx={x} r={RADIUS} />;
}

/** The same beside a name in running text. */
export const GroupIcon = ({ side }: { readonly side: "a" | "b" }) => (
  <svg className={styles.icon} width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
    <GroupMark side={side} />
  </svg>
);

const HEIGHT = 24;
const MARGIN = 7;

/** Two shares of readouts on one scale of 0 to 100 %, and what lies between. */
export function ShareGap({ a, b, width }: { readonly a: number; readonly b: number; readonly width: number }) {
  const at = (share: number): number => MARGIN + share * (width - 2 * MARGIN);
  return (
    <svg className={styles.gap} width={width} height={HEIGHT} aria-hidden="true">
      <line className={styles.base} x1={at(0)} x2={at(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {[0, 0.5, 1].map((share) => (
        <line key={share} className={styles.base} x1={at(share)} x2={at(share)} y1={HEIGHT / 2 - 3} y2={HEIGHT / 2 + 3} />
      ))}
      <g transform={`translate(0,${HEIGHT / 2})`}>
        <line className={styles.between} x1={at(a)} x2={at(b)} />
        <GroupMark side="b" x={at(b)} />
        <GroupMark side="a" x={at(a)} />
      </g>
    </svg>
  );
}

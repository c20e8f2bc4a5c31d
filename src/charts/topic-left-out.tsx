import styles from "#charts/topic-chart.module.css";

const HOOK = 3;

interface LeftOutBracketProps {
  /** Where the least and the largest value lie. */
  readonly low: number;
  readonly high: number;
  /** Where the bracket lies on the other axis. */
  readonly across: number;
  readonly isUpright?: boolean;
}

/** How far a number moves when one readout is left out: a thin bracket, open towards its mark. */
export function LeftOutBracket({ low, high, across, isUpright = false }: LeftOutBracketProps) {
  const path = isUpright
    ? `M${across - HOOK} ${low}H${across}V${high}H${across - HOOK}`
    : `M${low} ${across - HOOK}V${across}H${high}V${across - HOOK}`;
  return (
    <>
      <path className={styles.leftOutHalo} d={path} />
      <path className={styles.leftOutRange} d={path} />
    </>
  );
}

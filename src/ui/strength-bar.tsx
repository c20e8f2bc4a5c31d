import { HIGHEST_RUNG } from "#core/taxonomy/verbs/rungs.ts";
import styles from "#ui/strength-bar.module.css";

const STEP = 3;
const HEIGHT = 10;
const LOWEST = 2.5;
const RUNGS = Array.from({ length: HIGHEST_RUNG }, (_, index) => index + 1);

interface StrengthBarProps {
  /** From 1 to 7. */
  readonly strength: number;
  /** What it says, where nothing beside it does. */
  readonly label?: string;
}

/** Steps as high as the rungs of the ladder, filled up to the statement's. */
export function StrengthBar({ strength, label }: StrengthBarProps) {
  const name = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className={styles.bar} width={HIGHEST_RUNG * STEP} height={HEIGHT} viewBox={`0 0 ${HIGHEST_RUNG * STEP} ${HEIGHT}`} focusable="false" {...name}>
      {RUNGS.map((rung) => {
        const isReached = rung <= strength;
        const height = isReached ? LOWEST + ((HEIGHT - LOWEST) * (rung - 1)) / (HIGHEST_RUNG - 1) : 1;
        return <rect key={rung} className={isReached ? styles.reached : styles.rest} x={(rung - 1) * STEP} y={HEIGHT - height} width={STEP - 1} height={height} />;
      })}
    </svg>
  );
}

import styles from "#features/map/country-panel.module.css";

interface ShareBarsProps {
  /** Shares of readouts, between 0 and 1. */
  readonly here: number;
  readonly elsewhere: number;
  readonly isThin: boolean;
}

const WIDTH = 150;
const HEIGHT = 11;
const MARGIN = 5;

/** Two shares on one scale of 0 to 100 %: a disc here (a ring of few readouts), a stroke elsewhere. */
export function ShareBars({ here, elsewhere, isThin }: ShareBarsProps) {
  const at = (share: number): number => MARGIN + share * (WIDTH - 2 * MARGIN);
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className={styles.base} x1={at(0)} x2={at(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <line className={styles.between} x1={at(here)} x2={at(elsewhere)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <line className={styles.there} x1={at(elsewhere)} x2={at(elsewhere)} y1={0} y2={HEIGHT} />
      <circle className={isThin ? styles.hereThin : styles.here} cx={at(here)} cy={HEIGHT / 2} r={4} />
    </svg>
  );
}

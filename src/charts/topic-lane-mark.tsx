import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";
import type { LaneMark } from "#charts/topic-lanes.ts";
import { writeMeasure } from "#charts/topic-words.ts";
import styles from "#charts/topic-chart.module.css";

const BAR = 8;
const PRESENCE = 12;
/** Half of the least target for a pointer. */
const REACH = 12;
const CHARACTER_WIDTH = 6.4;

interface LaneShapeProps {
  readonly mark: LaneMark;
  readonly measure: TopicMeasure;
  /** The largest value of all lanes, which fills a lane. */
  readonly most: number;
  /** Where it stands, and how far it may rise. */
  readonly y: number;
  readonly rise: number;
}

/**
 * A readout at its date: a bar on its lane, or a ring where the topic is not in it. Where the bar had to step aside, a line leads
 * from it to its day.
 */
export function LaneShape({ mark: { row, foot, x, room, labelRoom }, measure, most, y, rise }: LaneShapeProps) {
  const step = Math.abs(x - foot) > 1 && <line className={styles.foot} x1={foot} x2={x} y1={y + 4} y2={y} />;
  if (!row.isCounted) return <>{step}<line className={styles.leftOut} x1={x - 4} x2={x + 4} y1={y} y2={y} /></>;
  const value = measure === "share" ? 0 : (measureTopic(row, measure) ?? 0);
  const length = measure === "share" ? PRESENCE : Math.max((value / most) * rise, 3);
  const width = Math.min(BAR, Math.max(room - 2, 2));
  const text = measure === "share" || row.mentions === 0 ? "" : writeMeasure(row, measure);
  const reach = Math.min(REACH, room / 2);
  return (
    <>
      <rect className={styles.hit} x={x - reach} y={y - Math.max(length, 2 * REACH - 8)} width={2 * reach} height={Math.max(length, 2 * REACH - 8) + 8} />
      {step}
      {row.mentions === 0 ? (
        <circle className={styles.ring} cx={x} cy={y} r={Math.min(3.5, room / 2)} />
      ) : (
        <rect className={styles.bar} x={x - width / 2} y={y - length} width={width} height={length} />
      )}
      {labelRoom >= text.length * CHARACTER_WIDTH && (
        <text className={styles.small} x={x} y={y - length - 4} textAnchor="middle">
          {text}
        </text>
      )}
    </>
  );
}

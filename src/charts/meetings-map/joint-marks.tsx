import type { Circle } from "#charts/meetings-map/separate-marks.ts";
import { Mark } from "#charts/marks/marks.tsx";
import styles from "#charts/meetings-map/map-stage.module.css";

export interface PlacedJoint extends Circle {
  /** What `with` of its evidence says. */
  readonly id: string;
  /** "" where it is not written. */
  readonly amount: string;
  readonly accessibleName: string;
  readonly isEmpty: boolean;
  readonly isChosen: boolean;
  /** Where the marks of its counterparts stand. */
  readonly members: readonly Circle[];
}

/** Half of the diagonal of a square of the same area as a circle. */
const DIAGONAL = Math.sqrt(Math.PI / 2);

const drawLines = ({ x, y, members }: PlacedJoint): string => members.map((member) => `M${x.toFixed(1)},${y.toFixed(1)}L${member.x.toFixed(1)},${member.y.toFixed(1)}`).join("");

/** With more than these, lines are faint until their mark is pointed at. */
const MOST_LINES = 8;

/** The lines that lead from a meeting with several counterparts to each of them. */
export const JointLines = ({ joints }: { readonly joints: readonly PlacedJoint[] }) => (
  <g aria-hidden="true" className={joints.length > MOST_LINES ? styles.faintLines : undefined}>
    {joints.map((joint) => (
      <path key={joint.id} className={styles.jointLine} d={drawLines(joint)} />
    ))}
  </g>
);

interface JointMarkProps {
  readonly joint: PlacedJoint;
  readonly isFirst: boolean;
  readonly reach: number;
  readonly onChoose: (id: string) => void;
}

/** A meeting, or several, with the same counterparts together: a diamond between them. */
export function JointMark({ joint, isFirst, reach, onChoose }: JointMarkProps) {
  const { id, x, y, radius, amount, accessibleName, isEmpty, isChosen } = joint;
  const half = radius * DIAGONAL;
  return (
    <Mark
      id={id}
      label={accessibleName}
      isFirst={isFirst}
      isChosen={isChosen}
      onChoose={() => {
        onChoose(id);
      }}
      className={styles.joint}
    >
      <circle cx={x} cy={y} r={Math.max(radius, reach)} className={styles.target} />
      <path className={styles.ownLine} d={drawLines(joint)} />
      <path d={`M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`} className={isEmpty ? styles.jointEmpty : styles.jointFill} />
      {!isEmpty && amount !== "" && (
        <text x={x + half + 3} y={y + 4} className={styles.jointLabel}>
          {amount}
        </text>
      )}
    </Mark>
  );
}

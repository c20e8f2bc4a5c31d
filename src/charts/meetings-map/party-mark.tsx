import type { MapEntry, MapMark } from "#charts/meetings-map/arrange-map.ts";
import { MapLabel } from "#charts/meetings-map/map-label.tsx";
import { evidenceOf } from "#core/domain/evidence.ts";
import { Mark } from "#charts/marks/marks.tsx";
import { TARGET } from "#charts/meetings-map/separate-marks.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

/** What is said of a counterpart beside its mark. */
export interface MarkedEntry extends MapEntry {
  readonly name: string;
  /** What area stands for; null where the filters leave no meeting. */
  readonly amount: string | null;
  /** What colour stands for, where that is not who it is. */
  readonly detail: string | null;
  readonly accessibleName: string;
  /** `full`: counted. `thin`: too few for what its colour says. `none`: nothing to count. */
  readonly fill: "full" | "thin" | "none";
  readonly tone: string;
}

interface PartyMarkProps {
  readonly mark: MapMark<MarkedEntry>;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  /** Half of the room that the mark has among its neighbours. */
  readonly reach?: number;
  readonly onChoose: (party: string) => void;
}

/** One counterpart: its mark, a line to its capital where the mark had to step aside, its name and count. */
export function PartyMark({ mark, isFirst, isChosen, reach = TARGET / 2, onChoose }: PartyMarkProps) {
  const { entry, label, anchor, x, y, radius, isWide } = mark;
  const { party, name, amount, detail, fill } = entry;
  const [capitalX, capitalY] = anchor;
  const isAside = Math.hypot(capitalX - x, capitalY - y) > 3;
  return (
    <Mark
      id={party}
      label={entry.accessibleName}
      of={evidenceOf("meetings", null, { with: party })}
      isFirst={isFirst}
      isChosen={isChosen}
      onChoose={() => {
        onChoose(party);
      }}
      className={`${styles.mark} ${entry.tone}`}
    >
      <circle cx={x} cy={y} r={Math.max(radius, reach)} className={styles.target} />
      {isAside && <line x1={capitalX} y1={capitalY} x2={x} y2={y} className={styles.aside} />}
      {isAside && <circle cx={capitalX} cy={capitalY} r={1.6} className={styles.capital} />}
      <circle cx={x} cy={y} r={radius} className={fill === "full" ? styles.disc : fill === "thin" ? styles.thin : styles.leftOut} />
      {fill === "thin" && <circle cx={x} cy={y} r={radius * 0.72} strokeWidth={radius * 0.42} className={styles.thinRing} />}
      {isChosen && <circle cx={x} cy={y} r={radius + 2.5} className={styles.chosen} />}
      <LabelLine mark={mark} />
      {label !== null && (
        <MapLabel place={label} className={amount === null ? styles.faintName : styles.name}>
          {name}
          {amount !== null && <tspan className={styles.count}> {amount}</tspan>}
          {isWide && detail !== null && (
            <tspan className={styles.detail}>
              {" "}
              {detail}
            </tspan>
          )}
        </MapLabel>
      )}
    </Mark>
  );
}

/** Joins a name to its mark where the two stand apart. */
function LabelLine({ mark: { label, x, y } }: { readonly mark: MapMark }) {
  if (label?.isFar !== true) return null;
  const endX = Math.min(Math.max(x, label.left), label.left + label.width);
  const endY = Math.min(Math.max(y, label.top), label.top + label.height);
  return <line x1={x} y1={y} x2={endX} y2={endY} className={styles.aside} />;
}

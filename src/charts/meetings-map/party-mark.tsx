import type { MapMark } from "#charts/meetings-map/arrange-map.ts";
import { MapLabel } from "#charts/meetings-map/map-label.tsx";
import { Mark } from "#charts/marks/marks.tsx";
import type { Corpus } from "#core/domain/corpus.ts";
import { formatInteger, formatSpan } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { TARGET } from "#charts/meetings-map/separate-marks.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

interface PartyMarkProps {
  readonly corpus: Corpus;
  readonly mark: MapMark;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (party: string) => void;
}

/** One counterpart: its mark, a line to its capital where the mark had to step aside, its name and count. */
export function PartyMark({ corpus, mark, isFirst, isChosen, onToggle }: PartyMarkProps) {
  const { party, row, name, label, anchor, x, y, radius } = mark;
  const [capitalX, capitalY] = anchor;
  const isAside = Math.hypot(capitalX - x, capitalY - y) > 3;
  const accessibleName =
    row === null ? translate("map.markNone", { party: name }) : translate("map.mark", { party: name, meetings: row.meetings, dates: formatSpan(row.firstDate, row.lastDate) });
  return (
    <Mark
      id={party}
      label={accessibleName}
      isFirst={isFirst}
      isChosen={isChosen}
      onChoose={() => {
        onToggle(party);
      }}
      className={`${styles.mark} ${partyTone(corpus.counterparts, party)}`}
    >
      <circle cx={x} cy={y} r={Math.max(radius, TARGET / 2)} className={styles.target} />
      {isAside && <line x1={capitalX} y1={capitalY} x2={x} y2={y} className={styles.aside} />}
      {isAside && <circle cx={capitalX} cy={capitalY} r={1.6} className={styles.capital} />}
      <circle cx={x} cy={y} r={radius} className={row === null ? styles.leftOut : styles.disc} />
      {isChosen && <circle cx={x} cy={y} r={radius + 2.5} className={styles.chosen} />}
      <LabelLine mark={mark} />
      {label !== null && (
        <MapLabel place={label} className={row === null ? styles.faintName : styles.name}>
          {name}
          {row !== null && <tspan className={styles.count}> {formatInteger(row.meetings)}</tspan>}
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

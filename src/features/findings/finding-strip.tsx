import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { FindingRow } from "#core/views/findings.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/findings/findings.module.css";

const HEIGHT = 14;
const PITCH = 9;
const CELL = 7;
const RUG_WIDTH = 160;
/** From this many readouts on, cells are too narrow to be told apart. */
const MOST_CELLS = 40;

interface FindingStripProps {
  readonly corpus: Corpus;
  readonly row: FindingRow;
  /** Every readout shown, by date. */
  readonly readouts: readonly Readout[];
}

/**
 * All readouts in date order: filled where the finding's words stand, hollow where they were looked for, a dash where they were not.
 * A picture alone: the count beside it opens the sentences.
 */
export function FindingStrip({ corpus, row: { cells, readouts: having }, readouts }: FindingStripProps) {
  const hitsOf = new Map(cells.map(({ readout, hits }) => [readout.id, hits]));
  const isRug = readouts.length > MOST_CELLS;
  const pitch = isRug ? RUG_WIDTH / readouts.length : PITCH;
  const size = isRug ? Math.max(pitch, 1.5) : CELL;
  return (
    <svg className={styles.strip} width={Math.ceil(pitch * readouts.length)} height={HEIGHT} role="img" aria-label={translate("findings.strip", { having, compared: cells.length })}>
      {isRug && <line className={styles.dash} x1={0} x2={RUG_WIDTH} y1={HEIGHT - 2} y2={HEIGHT - 2} />}
      {readouts.map((readout, index) => {
        const hits = hitsOf.get(readout.id);
        const x = index * pitch + (pitch - size) / 2;
        const tone = partyTone(corpus.counterparts, readout.meeting.counterparts[0]);
        if (hits === undefined) return isRug ? null : <line key={readout.id} className={styles.dash} x1={x + 1} x2={x + size - 1} y1={HEIGHT / 2} y2={HEIGHT / 2} />;
        if (hits === 0 && isRug) return null;
        return <rect key={readout.id} data-meeting={readout.id} className={`${tone} ${hits > 0 ? styles.filled : styles.hollow}`} x={x} y={(HEIGHT - CELL) / 2} width={size} height={CELL} />;
      })}
    </svg>
  );
}

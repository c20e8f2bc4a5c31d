import type { LedgerRow, LedgerState } from "#core/views/family-ledger.ts";
import type { GridPlace } from "#charts/marks/grid-keys.ts";
import { formatSequence } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/ledger/ledger.module.css";

const SIZE = 14;

const SHAPES: Readonly<Record<Exclude<LedgerState, "before">, string>> = {
  first: "M-5,-5H5V5H-5Z",
  repeated: "M-3.5,-3.5H3.5V3.5H-3.5Z",
  reworded: "M0,-6L6,0L0,6L-6,0Z",
  returned: "M-5,5V-5L5,5Z",
  absent: "M3.6,0A3.6,3.6 0 1 1 -3.6,0A3.6,3.6 0 1 1 3.6,0Z",
};

function StateIcon({ state }: { readonly state: LedgerState }) {
  return (
    <svg className={`${styles.icon} ${styles[state] ?? ""}`} width={SIZE} height={SIZE} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      {state === "before" ? <circle r={0.9} /> : <path d={SHAPES[state]} />}
    </svg>
  );
}

const KEYS = ["before", "first", "repeated", "reworded", "returned", "absent"] as const;

/** What the shapes say. */
export function LedgerKey() {
  return (
    <ul className={styles.key}>
      {KEYS.map((state) => (
        <li key={state}>
          <StateIcon state={state} /> {translate(`ledger.key.${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** The few words that a cell has room for; a wording without anything of its own need not be repeated. */
function describeShortly({ family, state, wordings, isReworded }: LedgerRow): string {
  const isWhole = family.variants.some(({ text }) => text === wordings[0]);
  const words = isWhole && state === "first" ? translate("term.first") : wordings.join(", ");
  switch (state) {
    case "before":
      return "";
    case "absent":
      return translate("ledger.key.absent");
    case "repeated":
      return translate("ledger.same");
    case "returned":
      return translate("ledger.back", { wordings: isReworded ? words : translate("ledger.same") });
    default:
      return words;
  }
}

interface LedgerCellProps {
  readonly entry: LedgerRow;
  readonly hasWords: boolean;
  readonly isChosen: boolean;
  /** The Tab key reaches it. */
  readonly isStop: boolean;
  readonly place: GridPlace;
  readonly onFocus: (place: GridPlace) => void;
  readonly onChoose: () => void;
}

/** One readout's part in a line of the ledger. */
export function LedgerCell({ entry, hasWords, isChosen, isStop, place, onFocus, onChoose }: LedgerCellProps) {
  const { family, readout, state, wordings, silent, isReworded } = entry;
  const text = describeShortly(entry);
  const isShort = wordings.some((wording) => !text.includes(wording)) ? "yes" : "no";
  const values = { phrase: family.label, readout: nameReadout(readout.meeting, "full", "short"), wordings: formatSequence(wordings), silent, text, isShort };
  const name = translate(`ledger.cell.${state}`, values);
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={`${place.row} ${place.column}`}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={name}
      title={name}
      onFocus={() => {
        onFocus(place);
      }}
      onClick={onChoose}
    >
      <StateIcon state={state} />
      {hasWords && <span className={isReworded ? styles.changed : styles.words}>{text}</span>}
    </button>
  );
}

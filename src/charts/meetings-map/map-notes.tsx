import type { StageArrangement } from "#charts/meetings-map/arrange-stage.ts";
import type { MapRow } from "#core/views/map-measures.ts";
import { nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/meetings-map/map-stage.module.css";

/** More than these are counted rather than named. */
const MOST_NAMES = 6;

const sayParties = (parties: readonly string[]): string =>
  parties.length > MOST_NAMES ? translate("map.parties", { count: parties.length }) : nameParties(parties);

interface MapNotesProps {
  readonly stage: Pick<StageArrangement, "outside" | "unplaced" | "marks">;
  readonly rows: readonly MapRow[];
}

/** What the map cannot say by itself. */
export function MapNotes({ stage: { outside, unplaced, marks }, rows }: MapNotesProps) {
  const met = new Set(rows.map(({ party }) => party));
  const unseen = outside.map(({ party }) => party).filter((party) => met.has(party));
  const unnamed = marks.filter(({ label, entry }) => label === null && entry.amount !== null).map(({ entry }) => entry.party);
  return (
    <div className={styles.notes}>
      {unseen.length > 0 && <p>{translate("map.outside", { parties: sayParties(unseen) })}</p>}
      {unnamed.length > 0 && <p>{translate("map.unnamed", { parties: sayParties(unnamed) })}</p>}
      {unplaced.length > 0 && <p>{translate("map.unplaced", { parties: sayParties(unplaced.map(({ party }) => party)) })}</p>}
      <p>
        <strong>{translate("map.noBorders")}</strong> {translate("map.whyNoBorders")}
      </p>
      <p>{translate("map.noteCapitals")}</p>
      <p className="no-print">
        {translate("map.noteUse")} {translate("map.noteMove")}
      </p>
    </div>
  );
}

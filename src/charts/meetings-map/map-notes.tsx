import type { MapArrangement } from "#charts/meetings-map/arrange-map.ts";
import { nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

/** More than these are counted rather than named. */
const MOST_NAMES = 6;

const sayParties = (parties: readonly string[]): string =>
  parties.length > MOST_NAMES ? translate("map.parties", { count: parties.length }) : nameParties(parties);

/** What the map cannot say by itself. */
export function MapNotes({ arrangement: { outside, unplaced, marks } }: { readonly arrangement: MapArrangement }) {
  const unnamed = marks.filter(({ label, row }) => label === null && row !== null).map(({ party }) => party);
  return (
    <div className={styles.notes}>
      {outside.length > 0 && <p>{translate("map.outside", { parties: sayParties(outside) })}</p>}
      {unnamed.length > 0 && <p>{translate("map.unnamed", { parties: sayParties(unnamed) })}</p>}
      {unplaced.length > 0 && <p>{translate("map.unplaced", { parties: sayParties(unplaced) })}</p>}
      <p>
        {translate("map.noteUse")} {translate("map.noteCapitals")}
      </p>
      <p>{translate("map.noteBorders")}</p>
    </div>
  );
}

import { Link } from "react-router-dom";
import type { Readout } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { formatDays } from "#i18n/format.ts";
import { nameMode, nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import styles from "#features/map/country-panel.module.css";

interface CountryMeetingsProps {
  readonly filter: Filter;
  readonly party: string;
  readonly readouts: readonly Readout[];
}

/** The meetings with one counterpart, the latest first, each leading to its text. */
export function CountryMeetings({ filter, party, readouts }: CountryMeetingsProps) {
  return (
    <>
      <h4 className={styles.part}>{translate("map.country.meetingsHead")}</h4>
      <ul className={styles.meetings} aria-label={translate("map.country.meetingsHead")}>
        {[...readouts].reverse().map(({ id, meeting }) => {
          const others = meeting.counterparts.filter((other) => other !== party);
          const { durationMinutes: minutes, durationApproximate } = meeting;
          return (
            <li key={id}>
              <ModeIcon meeting={meeting} />
              <Link to={pathToReadout(filter, id)}>{formatDays(meeting)}</Link>
              <span>
                {nameMode(meeting.mode)}
                {minutes !== null && `, ${translate("map.amountMinutes", { value: minutes, about: durationApproximate ? "yes" : "no" })}`}
                {others.length > 0 && `, ${translate("map.country.togetherWith", { parties: nameParties(others, "short") })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { Link } from "react-router-dom";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { findNeighbours } from "#core/views/neighbours.ts";
import { formatDays } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToCompare, pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/reader/meeting-neighbours.module.css";

interface MeetingNeighboursProps {
  readonly corpus: Corpus;
  readonly readout: Readout;
}

/** The way to the meeting before and after with the same counterpart. */
export function MeetingNeighbours({ corpus, readout }: MeetingNeighboursProps) {
  const filter = useUrlStore((state) => state.filter);
  const neighbours = findNeighbours(corpus, readout);
  if (neighbours.length === 0) return null;
  return (
    <nav className={`${styles.neighbours} no-print`} aria-label={translate("reader.neighbours")}>
      <ul>
        {neighbours.map(({ party, previous, next }) => (
          <li key={party} className={partyTone(corpus.counterparts, party)}>
            {neighbours.length > 1 && <strong>{nameParty(party)}</strong>}
            <span>
              {translate("reader.earlier")}{" "}
              {previous === null ? (
                translate("reader.noEarlier")
              ) : (
                <>
                  <Link to={pathToReadout(filter, previous.id)}>{formatDays(previous.meeting)}</Link>{" "}
                  <Link
                    to={pathToCompare(filter, previous.id, readout.id)}
                    aria-label={translate("compare.withPreviousName", { party: nameParty(party), days: formatDays(previous.meeting) })}
                  >
                    {translate("compare.withPrevious")}
                  </Link>
                </>
              )}
            </span>
            <span>
              {translate("reader.later")}{" "}
              {next === null ? translate("reader.noLater") : <Link to={pathToReadout(filter, next.id)}>{formatDays(next.meeting)}</Link>}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

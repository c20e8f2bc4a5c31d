import { useDeferredValue, useMemo } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { isOnly, type Filter } from "#core/domain/filter.ts";
import { writeTextRef } from "#core/views/compare-texts.ts";
import { evidenceOfMark, type MapMeasure, type MapRow } from "#core/views/map-measures.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { sayCount } from "#charts/meetings-map/map-words.ts";
import { CountryMeetings } from "#features/map/country-meetings.tsx";
import { CountryWords } from "#features/map/country-words.tsx";
import { formatSpan } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToCompare, pathToLedger } from "#state/paths.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/map/country-panel.module.css";

interface CountryPanelProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly party: string;
  /** Null where the filters leave no meeting. */
  readonly row: MapRow | null;
  readonly measure: MapMeasure;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/** The id of the heading. */
export const COUNTRY_HEADING = "map-country";

/** One counterpart: its meetings, what is talked of there and elsewhere, the phrases that stand only there, and where to go on. */
export function CountryPanel({ corpus, filter, party, row, measure, shown, onEvidence }: CountryPanelProps) {
  const { toggleOnly, changeSetting } = useUrlActions();
  const name = nameParty(party);
  const dated = useMemo(() => (row?.readouts ?? []).filter(({ meeting }) => meeting.date !== null), [row]);
  // What is compared with all others takes longer than the rest, which is shown first.
  const areWordsDue = useDeferredValue(true, false);
  const [before, latest] = dated.slice(-2);
  const all = evidenceOf("meetings", null, { with: party });
  return (
    <section className={`${styles.panel} ${partyTone(corpus.counterparts, party)}`} aria-labelledby={COUNTRY_HEADING}>
      <div className={styles.head}>
        <h3 id={COUNTRY_HEADING} tabIndex={-1} className={styles.title}>
          <span className={styles.dot} aria-hidden="true" />
          {name}
        </h3>
        <button
          type="button"
          className={`${styles.close} no-print`}
          onClick={() => {
            changeSetting("country", null);
          }}
        >
          {translate("map.country.close")}
        </button>
      </div>
      {row === null ? (
        <p className={styles.lead}>{translate("map.country.none")}</p>
      ) : (
        <p className={styles.lead}>
          <CountButton query={all} name={translate("map.listCount", { party: name, count: translate("map.country.meetings", { meetings: row.meetings }) })} shown={shown} onEvidence={onEvidence}>
            {translate("map.country.meetings", { meetings: row.meetings })}
          </CountButton>
          {`, ${formatSpan(row.firstDate, row.lastDate)}`}
          {measure.size !== "meetings" && (
            <>
              <br />
              <CountButton query={evidenceOfMark(measure, party, row)} name={translate("map.listCount", { party: name, count: sayCount(measure, row) })} shown={shown} onEvidence={onEvidence}>
                {sayCount(measure, row)}
              </CountButton>
            </>
          )}
        </p>
      )}
      <p className={`${styles.links} no-print`}>
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            toggleOnly(party);
          }}
        >
          {translate(isOnly(filter, party) ? "filters.showAll" : "filters.showOnly", { party: name })}
        </button>
        <Link to={pathToLedger(filter, party)}>{translate("map.country.ledger")}</Link>
        {before && latest && <Link to={pathToCompare(filter, writeTextRef(before.id, 1), writeTextRef(latest.id, 1))}>{translate("map.country.compare")}</Link>}
      </p>
      {row !== null && <CountryMeetings filter={filter} party={party} readouts={row.readouts} />}
      {row !== null && areWordsDue && <CountryWords corpus={corpus} filter={filter} party={party} shown={shown} onEvidence={onEvidence} />}
    </section>
  );
}

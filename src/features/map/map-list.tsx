import { useState } from "react";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { JointRow } from "#core/views/map-joint.ts";
import { evidenceOfMark, type MapCount, type MapMeasure, type MapRow } from "#core/views/map-measures.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { sayAmount, sayColour, sayCount } from "#charts/meetings-map/map-words.ts";
import { colourMark, createTimeLevels } from "#charts/meetings-map/mark-colour.ts";
import { formatSpan } from "#i18n/format.ts";
import { nameParties, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/map/map-list.module.css";

interface MapListProps {
  readonly corpus: Corpus;
  readonly rows: readonly MapRow[];
  readonly joint: readonly JointRow[];
  readonly total: MapCount;
  readonly measure: MapMeasure;
  readonly country: string | null;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
  readonly onCountry: (party: string) => void;
}

/** With more counterparts than this, one can look for them by name. */
const MOST_UNSOUGHT = 16;

/** The marks of the map in words: the name opens the country, the count opens what it counts. */
export function MapList({ corpus, rows, joint, total, measure, country, shown, onEvidence, onCountry }: MapListProps) {
  const [sought, setSought] = useState("");
  const rowByParty = new Map(rows.map((row) => [row.party, row]));
  const times = createTimeLevels(corpus);
  const isSought = (name: string): boolean => name.toLowerCase().includes(sought.trim().toLowerCase());
  const parties = corpus.counterparts.filter((party) => isSought(nameParty(party)));
  const count = (party: string | null, name: string, row: MapCount) => (
    <CountButton query={evidenceOfMark(measure, party, row)} name={translate("map.listCount", { party: name, count: sayCount(measure, row) })} shown={shown} onEvidence={onEvidence}>
      {sayAmount(measure, row)}
    </CountButton>
  );
  return (
    <section className={styles.box} aria-label={translate("map.list")}>
      <div className={styles.head}>
        <h3>{translate("map.listTitle", { count: parties.length })}</h3>
        {corpus.counterparts.length > MOST_UNSOUGHT && (
          <input
            type="search"
            className={styles.search}
            aria-label={translate("map.find")}
            placeholder={translate("map.find")}
            value={sought}
            onChange={({ target }) => {
              setSought(target.value);
            }}
          />
        )}
        <span>{translate(`map.listHead.${measure.size}`)}</span>
      </div>
      <ul className={styles.list} data-long={parties.length > MOST_UNSOUGHT} aria-label={translate("map.list")}>
        {parties.map((party) => {
          const row = rowByParty.get(party);
          const { tone, isThin } = colourMark(corpus, measure, times, party, row ?? null);
          const colour = row === undefined ? null : sayColour(measure, row);
          return (
            <li key={party} className={`${styles.row} ${tone}`} data-left-out={row === undefined}>
              <button
                type="button"
                className={styles.name}
                aria-pressed={country === party}
                onClick={() => {
                  onCountry(party);
                }}
              >
                <span className={styles.dot} data-hollow={row === undefined || row.countedIn === 0 || isThin} aria-hidden="true" />
                {nameParty(party)}
              </button>
              {row === undefined ? <span className={styles.none}>{translate("map.none")}</span> : count(party, nameParty(party), row)}
              {row !== undefined && (
                <span className={styles.detail}>
                  {measure.size === "meetings" ? formatSpan(row.firstDate, row.lastDate) : translate("map.countedIn", { countedIn: row.countedIn, searched: row.searched })}
                  {colour !== null && ` · ${translate(`map.listColour.${measure.colour}`, { value: colour })}`}
                </span>
              )}
            </li>
          );
        })}
        {parties.length === 0 && <li className={styles.none}>{translate("map.foundNone")}</li>}
      </ul>
      {joint.length > 0 && (
        <details className={styles.joint} open={joint.length <= 4}>
          <summary>{translate("map.jointHead", { groups: joint.length })}</summary>
          <ul aria-label={translate("map.jointList")}>
            {joint.map((row) => (
              <li key={row.id} className={styles.row}>
                <span>{nameParties(row.parties, "short")}</span>
                {count(row.id, nameParties(row.parties), row)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.total}>
        <span>{translate("map.total")}</span>
        {total.searched === 0 ? sayAmount(measure, total) : count(null, translate("map.all"), total)}
      </p>
      {measure.size !== "meetings" && <p className={styles.none}>{translate("map.countedIn", { countedIn: total.countedIn, searched: total.searched })}</p>}
      {measure.size !== "meetings" && (
        <p className={styles.none}>
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              onEvidence(evidenceOf("meetings"));
            }}
          >
            {translate("map.allMeetings", { meetings: total.searched })}
          </button>
        </p>
      )}
    </section>
  );
}

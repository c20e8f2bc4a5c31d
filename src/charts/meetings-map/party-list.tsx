import { isShown, type ChartProps } from "#charts/chart.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import type { PartyRow } from "#core/views/meetings-by-party.ts";
import { formatInteger, formatSpan } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#charts/meetings-map/party-list.module.css";

interface PartyListProps extends Pick<ChartProps<PartyRow>, "corpus" | "view" | "filter" | "shown" | "onEvidence"> {
  readonly onToggle: (party: string) => void;
}

const sayMinutes = ({ minutes, minutesStatedIn, meetings, isMinutesApproximate }: PartyRow): string => {
  if (minutes === null) return translate("map.minutesNone");
  const about = isMinutesApproximate ? "yes" : "no";
  return minutesStatedIn === meetings ? translate("map.minutes", { minutes, about }) : translate("map.minutesOf", { minutes, about, stated: minutesStatedIn, meetings });
};

/** The counterparts in words beside the map: the name filters, as the mark does, and the count leads to its readouts. */
export function PartyList({ corpus, view, filter, shown, onEvidence, onToggle }: PartyListProps) {
  const rowByParty = new Map(view.rows.map((row) => [row.party, row]));
  const all = evidenceOf("meetings");
  return (
    <div className={styles.box}>
      <p className={styles.head} aria-hidden="true">
        <span>{translate("column.counterpart")}</span>
        <span>{translate("column.meetings")}</span>
        <span>{translate("map.listDates")}</span>
        <span>{translate("map.listMinutes")}</span>
      </p>
    <ul className={styles.list} aria-label={translate("map.list")}>
      {corpus.counterparts.map((party) => {
        const row = rowByParty.get(party);
        const query = evidenceOf("meetings", null, { with: party });
        return (
          <li key={party} className={`${styles.row} ${partyTone(corpus.counterparts, party)}`} data-left-out={row === undefined}>
            <button
              type="button"
              className={styles.name}
              aria-pressed={filter.counterparts.includes(party)}
              onClick={() => {
                onToggle(party);
              }}
            >
              <span className={styles.dot} aria-hidden="true" />
              {nameParty(party)}
            </button>
            {row === undefined ? (
              <span className={styles.none}>{translate("map.none")}</span>
            ) : (
              <>
                <button
                  type="button"
                  className={styles.count}
                  aria-pressed={isShown(shown, query)}
                  aria-label={translate("map.showMeetings", { party: nameParty(party), meetings: row.meetings })}
                  onClick={() => {
                    onEvidence(query);
                  }}
                >
                  {formatInteger(row.meetings)}
                </button>
                <span className={styles.detail}>{formatSpan(row.firstDate, row.lastDate)}</span>
                <span className={styles.minutes}>{sayMinutes(row)}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
      <p className={styles.total}>
        {translate("map.total")}
        <button
          type="button"
          className={styles.count}
          disabled={view.n === 0}
          aria-pressed={isShown(shown, all)}
          aria-label={translate("map.showAll", { meetings: view.n })}
          onClick={() => {
            onEvidence(all);
          }}
        >
          {formatInteger(view.n)}
        </button>
      </p>
    </div>
  );
}

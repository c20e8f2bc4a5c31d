import { useMemo } from "react";
import { Link } from "react-router-dom";
import { ledgerEvidence, viewFamilyLedger, type LedgerOptions, type LedgerRow } from "#core/views/family-ledger.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { useGridKeys } from "#charts/marks/grid-keys.ts";
import { LedgerCell, LedgerKey } from "#features/ledger/ledger-cell.tsx";
import { formatDays } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase, pathToReadout } from "#state/paths.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { Notice } from "#ui/notice.tsx";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/ledger/ledger.module.css";

/** More readouts than these stand in the table alone, the latest in the plot. */
const MOST_READOUTS = 36;
/** Up to this many readouts a cell has room for words. */
const MOST_WITH_WORDS = 6;
const STEP = 60;

const groupByFamily = (rows: readonly LedgerRow[]): (readonly LedgerRow[])[] => {
  const lines = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const line = lines.get(row.family.id);
    if (line) line.push(row);
    else lines.set(row.family.id, [row]);
  }
  return [...lines.values()].map((line) => line.slice(-MOST_READOUTS));
};

function FamilyLedgerPlot({ view, filter, options, shown, onEvidence }: ChartProps<LedgerRow, LedgerOptions>) {
  const all = useMemo(() => groupByFamily(view.rows), [view]);
  const [lines, more] = useShowMore(all, STEP);
  const readouts = lines[0]?.map(({ readout }) => readout) ?? [];
  const grid = useGridKeys(lines.length, readouts.length);
  const hasWords = readouts.length <= MOST_WITH_WORDS;
  if (lines.length === 0) return <Notice>{translate("phraseLanes.none")}</Notice>;
  return (
    <>
      <LedgerKey />
      {view.n > readouts.length && <p className={styles.note}>{translate("ledger.latest", { shown: readouts.length, n: view.n })}</p>}
      {view.n === 1 && <p className={styles.note}>{translate("ledger.onlyOne", { party: nameParty(options.party) })}</p>}
      <div className={styles.scroll}>
        {/* The table itself is not operated: it only hears the keys of the buttons inside it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the cells, which are buttons */}
        <table className={`${styles.table} ${hasWords ? styles.isWide : styles.isNarrow}`} onKeyDown={grid.onKeyDown}>
          <caption className="visually-hidden">{translate("page.ledger")}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.family}>{translate("column.phrase")}</th>
              {readouts.map(({ id, meeting }) => (
                <th key={id} scope="col" className={styles.readout}>
                  <Link to={pathToReadout(filter, id)}>
                    <ModeIcon meeting={meeting} /> {formatDays(meeting)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => {
              const family = line[0]?.family;
              if (family === undefined) return null;
              return (
                <tr key={family.id}>
                  <th scope="row" className={styles.family}>
                    <Link to={pathToPhrase(filter, family.id)}>
                      <PhraseLabel label={family.label} />
                    </Link>
                  </th>
                  {line.map((entry, column) => {
                    const query = ledgerEvidence(entry);
                    return (
                      <td key={entry.readout.id}>
                        <LedgerCell
                          entry={entry}
                          hasWords={hasWords}
                          isChosen={isShown(shown, query)}
                          isStop={grid.stop.row === row && grid.stop.column === column}
                          place={{ row, column }}
                          onFocus={grid.setPlace}
                          onChoose={() => {
                            onEvidence(query);
                          }}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

/** What each formula does through the readouts with one counterpart. */
export const familyLedgerChart: Chart<LedgerRow, LedgerOptions> = {
  id: "family-ledger",
  summary: { names: ["phrase", "readout"], measure: "hits" },
  view: viewFamilyLedger,
  Plot: FamilyLedgerPlot,
  titleValues: ({ rows }) => ({
    families: new Set(rows.map(({ family }) => family.id)).size,
    party: rows[0] === undefined ? "" : nameParty(rows[0].party),
  }),
};

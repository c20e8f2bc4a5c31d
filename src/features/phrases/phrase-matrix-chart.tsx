import { memo, useMemo, type CSSProperties } from "react";
import { Link } from "react-router-dom";
import { MIN_READOUTS_FOR_INTERVAL } from "#core/analysis/intervals.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { countSearchedParties, evidenceOfPhraseCell, viewPhraseMatrix, type PhraseMatrixCell, type PhraseMatrixOptions, type PhraseMatrixRow } from "#core/views/phrase-matrix.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { useGridKeys, type GridKeys } from "#charts/marks/grid-keys.ts";
import { formatInteger } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase } from "#state/paths.ts";
import { Notice } from "#ui/notice.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/phrases/phrase-matrix.module.css";

const STEP = 40;
const LEVELS = 4;
/** Above this many columns their names stand upright. */
const MOST_LEVEL_NAMES = 10;

type PlotProps = ChartProps<PhraseMatrixRow, PhraseMatrixOptions>;

/** The tint of a cell: by share, of four; an outline where the share is of fewer than four readouts. */
function toneOf({ readouts, n }: PhraseMatrixCell): string {
  if (readouts === 0) return "none";
  return n < MIN_READOUTS_FOR_INTERVAL ? "few" : `level${Math.max(1, Math.ceil((readouts / n) * LEVELS))}`;
}

interface RowProps extends Pick<PlotProps, "filter" | "shown" | "onEvidence"> {
  readonly row: PhraseMatrixRow;
  readonly at: number;
  /** The column that the Tab key reaches; null where it is in another row. */
  readonly stop: number | null;
  readonly setPlace: GridKeys["setPlace"];
}

/** One family. Only the rows that a key leaves and enters are drawn again. */
const Row = memo(function Row({ row: { family, cells, parties, readouts }, at, stop, setPlace, filter, shown, onEvidence }: RowProps) {
  const cellProps = (column: number) => ({
    "data-cell": `${at} ${column}`,
    tabIndex: stop === column ? 0 : -1,
    onFocus: () => {
      setPlace({ row: at, column });
    },
  });
  const all = evidenceOf("phrase", family.id);
  return (
    <tr>
      <th scope="row" className={styles.phrase}>
        <Link to={pathToPhrase(filter, family.id)}>
          <PhraseLabel label={family.label} />
        </Link>
      </th>
      <td className={styles.total}>
        <button
          type="button"
          {...cellProps(0)}
          aria-pressed={isShown(shown, all)}
          aria-label={translate("phraseMatrix.totalName", { phrase: family.label, readouts, parties })}
          onClick={() => {
            onEvidence(all);
          }}
        >
          {formatInteger(readouts)}
        </button>
      </td>
      {cells.map((cell, column) => {
        const query = evidenceOfPhraseCell(family, cell);
        if (cell.counted === 0) {
          return (
            <td key={cell.party}>
              <span role="img" aria-label={translate("topics.cellLeftOut")}>{translate("cell.none")}</span>
            </td>
          );
        }
        return (
          <td key={cell.party}>
            <button
              type="button"
              className={styles.cell}
              data-tone={toneOf(cell)}
              {...cellProps(column + 1)}
              aria-pressed={isShown(shown, query)}
              aria-label={translate("phraseMatrix.cellName", { phrase: family.label, party: nameParty(cell.party), readouts: cell.readouts, n: cell.n })}
              onClick={() => {
                onEvidence(query);
              }}
            >
              {cell.readouts === 0 ? translate("phraseMatrix.nothing") : formatInteger(cell.readouts)}
            </button>
          </td>
        );
      })}
    </tr>
  );
});

function PhraseMatrixPlot({ corpus, view, options, filter, shown, onEvidence }: PlotProps) {
  const [rows, more] = useShowMore(view.rows, STEP);
  const heads = view.rows[0]?.cells ?? [];
  const parties = useMemo(() => countSearchedParties(corpus, filter), [corpus, filter]);
  const grid = useGridKeys(rows.length, heads.length + 1);
  if (view.rows.length === 0) return <Notice>{options.find.trim() === "" ? translate("phrases.noneFiltered", { total: corpus.families.length }) : translate("phrases.noneFound", { find: options.find })}</Notice>;
  return (
    <>
      <div className={styles.scroll}>
        {/* The table itself is not operated: it only hears the keys of the buttons inside it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the cells, which are buttons */}
        <table className={styles.table} data-upright={heads.length > MOST_LEVEL_NAMES} style={{ "--columns": heads.length } as CSSProperties} onKeyDown={grid.onKeyDown}>
          <caption className="visually-hidden">{translate("phraseMatrix.caption")}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.phrase}>{translate("column.phrase")}</th>
              <th scope="col" className={styles.total}>{translate("axis.ofN", { n: view.n })}</th>
              {heads.map(({ party, n }) => (
                <th key={party} scope="col" className={`${styles.party} ${partyTone(corpus.counterparts, party)}`}>
                  <span>
                    <b>{nameParty(party, "short")}</b> {translate("axis.ofN", { n })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row key={row.family.id} row={row} at={at} stop={grid.stop.row === at ? grid.stop.column : null} setPlace={grid.setPlace} filter={filter} shown={shown} onEvidence={onEvidence} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
      {heads.length < parties && <p className={styles.note}>{translate("phraseMatrix.drawn", { shown: heads.length, total: parties })}</p>}
    </>
  );
}

export const phraseMatrixChart: Chart<PhraseMatrixRow, PhraseMatrixOptions> = {
  id: "phrase-matrix",
  view: viewPhraseMatrix,
  Plot: PhraseMatrixPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

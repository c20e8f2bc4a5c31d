import { useMemo } from "react";
import { ACTORS, selectStatements } from "#core/domain/statement-query.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { boundPeriod, MAX_MARKS, sizeOfPeriod } from "#core/domain/period.ts";
import type { LadderOptions } from "#core/views/statement-ladder.ts";
import { type LadderPeriodRow, viewStatementPeriods } from "#core/views/statement-periods.ts";
import { duringPeriod, listPeriods } from "#core/views/topic-by-period.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { scaleTime, TimeAxis, toTime } from "#charts/marks/time-axis.tsx";
import { PANEL_HEIGHT, rungMiddle, RUNG_HEIGHT } from "#charts/statement-ladder-layout.ts";
import { LadderRungs } from "#charts/statement-ladder-rungs.tsx";
import { nameLadderCell } from "#charts/statement-period-words.ts";
import { formatInteger } from "#i18n/format.ts";
import { nameActor } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/statement-ladder-chart.module.css";

const NARROW = 560;
const RIGHT = 2;
const AXIS = 20;
/** The line of denominators between the panels and the axis. */
const DENOMINATORS = 16;
/** Narrower periods than this have their numbers in the tip and the table only. */
const NUMBER_WIDTH = 15;
const LEVELS = 4;

type Props = ChartProps<LadderPeriodRow, LadderOptions>;

const timesOf = (period: string): [from: Date, to: Date] => {
  const { start, end } = boundPeriod(period);
  return [toTime(start), toTime(end)];
};

/** Tinted by share, in four steps; an outline where the readouts are too few for one. */
const toneOf = ({ interval, share }: LadderPeriodRow): string | undefined => (interval === null ? styles.few : styles[`level${Math.max(1, Math.ceil(share * LEVELS))}`]);

/** The ladder of many readouts: for each side, how many of a period's readouts hold a statement on each rung. */
function StatementPeriodsPlot({ corpus, view, options: { topic }, filter, shown, onEvidence }: Props) {
  const [ref, width] = useWidth(720);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 30 : 150;
  const { readouts, base } = useMemo(() => selectReadouts(corpus, filter), [corpus, filter]);
  const periods = useMemo(() => listPeriods(base).map((period) => ({ period, n: duringPeriod(base, period).length })), [base]);
  const panels = useMemo(
    () => ACTORS.map((actor) => ({ actor, rows: view.rows.filter((row) => row.actor === actor) })).filter(({ rows }) => rows.length > 0).map((panel, index) => ({ ...panel, top: index * PANEL_HEIGHT })),
    [view],
  );
  const scale = useMemo(() => {
    const [from] = timesOf(periods[0]?.period ?? "2000");
    const [, to] = timesOf(periods.at(-1)?.period ?? "2000");
    return scaleTime([from, to], [left, Math.max(width - RIGHT, left + 1)]);
  }, [periods, left, width]);
  const cellOf = (period: string): { readonly x: number; readonly width: number } => {
    const [from, to] = timesOf(period);
    return { x: scale(from) + 0.5, width: Math.max(scale(to) - scale(from) - 1, 1) };
  };
  const isNumbered = cellOf(periods[0]?.period ?? "2000").width >= NUMBER_WIDTH;
  const bottom = panels.length * PANEL_HEIGHT + (isNumbered ? DENOMINATORS : 0);
  const undated = useMemo(
    () =>
      readouts
        .filter(({ meeting }) => meeting.date === null)
        .reduce((sum, { sentences }) => sum + sentences.flatMap((sentence) => selectStatements(sentence, { topic, actor: null, verbs: null })).length, 0),
    [readouts, topic],
  );

  const drawCell = (row: LadderPeriodRow, top: number) => {
    const { x, width: across } = cellOf(row.period);
    const y = rungMiddle(top, row.strength);
    return (
      <Mark
        key={`${row.period} ${row.actor} ${row.strength}`}
        id={`${row.period} ${row.actor} ${row.strength}`}
        label={nameLadderCell(corpus, row)}
        of={row.evidence}
        isFirst={row === view.rows[0]}
        isChosen={isShown(shown, row.evidence)}
        onChoose={() => {
          onEvidence(row.evidence);
        }}
      >
        <rect className={`${styles.cell} ${toneOf(row)}`} x={x} y={y - RUNG_HEIGHT / 2 + 0.5} width={across} height={RUNG_HEIGHT - 1} />
        {isNumbered && (
          <text className={styles.cellNumber} x={x + across / 2} y={y + 4} textAnchor="middle">
            {formatInteger(row.readouts)}
          </text>
        )}
      </Mark>
    );
  };

  return (
    <Marks label={translate("page.statements")} className={styles.chart}>
      <p className={styles.many}>{translate("statements.many", { n: view.n, size: sizeOfPeriod(periods[0]?.period ?? ""), most: MAX_MARKS })}</p>
      <div ref={ref}>
        {panels.length === 0 && <p className={styles.none}>{translate("statements.none")}</p>}
        {panels.length > 0 && (
          <svg width={width} height={bottom + AXIS}>
            {panels.map(({ actor, rows, top }) => (
              <g key={actor}>
                <LadderRungs name={nameActor(corpus, actor)} statements={rows.reduce((sum, row) => sum + row.statements, 0)} top={top} from={left} to={width - RIGHT} isNarrow={isNarrow} />
                {rows.map((row) => drawCell(row, top))}
              </g>
            ))}
            {isNumbered && (
              <g aria-hidden="true">
                <text className={styles.rungName} x={left - 8} y={bottom - 5} textAnchor="end">
                  {!isNarrow && translate("statements.perPeriod")}
                </text>
                {periods.map(({ period, n }) => (
                  <text key={period} className={styles.denominator} x={cellOf(period).x + cellOf(period).width / 2} y={bottom - 5} textAnchor="middle">
                    {formatInteger(n)}
                  </text>
                ))}
              </g>
            )}
            <TimeAxis scale={scale} y={bottom} />
          </svg>
        )}
      </div>
      {undated > 0 && <p className={styles.none}>{translate("statements.undatedPeriod", { count: undated })}</p>}
    </Marks>
  );
}

/** Stands for the ladder of single readouts where there are more of them than a chart has marks, under the same name. */
export const statementPeriodsChart: Chart<LadderPeriodRow, LadderOptions> = {
  id: "statement-ladder",
  summary: { names: ["period", "actor"], measure: "readoutsWith" },
  view: viewStatementPeriods,
  Plot: StatementPeriodsPlot,
  how: ({ rows }, _corpus, { ladder }) =>
    translate("chart.statement-ladder.how.periods", { size: sizeOfPeriod(rows[0]?.period ?? ""), isOwn: ladder.size > 0 ? "yes" : "no" }),
};

import { useMemo, type CSSProperties } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { matrixEvidence, viewTopicMatrix, type MatrixColumn, type MatrixOptions, type MatrixRow } from "#core/views/topic-matrix.ts";
import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { useGridKeys } from "#charts/marks/grid-keys.ts";
import { TopicCell } from "#charts/topic-cell.tsx";
import { nameCount, writeMeasure } from "#charts/topic-words.ts";
import { formatDays } from "#i18n/format.ts";
import { nameParties, nameParty, namePeriod, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#charts/topic-matrix.module.css";

const LEVELS = 4;
/** Above this many columns their names stand upright. */
const MOST_LEVEL_NAMES = 14;

interface ColumnName {
  readonly head: string;
  readonly sub: string;
  readonly tone: string | undefined;
  readonly full: string;
}

const nameColumn = (corpus: Corpus, { kind, id }: MatrixColumn, n: number): ColumnName => {
  const sub = translate("topics.nOf", { n });
  switch (kind) {
    case "party":
      return { head: nameParty(id, "short"), sub, tone: partyTone(corpus.counterparts, id), full: nameParty(id) };
    case "period":
      return { head: namePeriod(id), sub, tone: undefined, full: namePeriod(id) };
    case "readout": {
      const meeting = corpus.readoutById.get(id)?.meeting;
      if (meeting === undefined) return { head: id, sub: "", tone: undefined, full: id };
      const tone = partyTone(corpus.counterparts, meeting.counterparts[0]);
      return { head: nameParties(meeting.counterparts, "short"), sub: formatDays(meeting), tone, full: nameReadout(meeting, "full", "short") };
    }
  }
};

/** The tint of a cell: by value, of four; none for absence, one and the same for presence, an outline where a share is of fewer than 4 readouts. */
function toneOf(row: MatrixRow, measure: TopicMeasure, most: number): string | undefined {
  if (row.mentions === 0) return styles.none;
  if (measure === "share" && row.column.kind === "readout") return styles.level2;
  if (measure === "share" && row.interval === null) return styles.few;
  return styles[`level${Math.max(1, Math.ceil(((measureTopic(row, measure) ?? 0) / most) * LEVELS))}`];
}

const columnCount = (columns: number): CSSProperties => ({ "--columns": columns }) as CSSProperties;

function TopicMatrixPlot({ corpus, view, options: { measure, by }, shown, onEvidence }: ChartProps<MatrixRow, MatrixOptions>) {
  const byTopic = useMemo(() => {
    const topics = new Map<string, MatrixRow[]>();
    for (const row of view.rows) topics.set(row.topic.id, [...(topics.get(row.topic.id) ?? []), row]);
    return [...topics.values()];
  }, [view]);
  const heads = useMemo(() => (byTopic[0] ?? []).map(({ column, n }) => nameColumn(corpus, column, n)), [corpus, byTopic]);
  const most = useMemo(() => (measure === "share" ? 1 : Math.max(1e-9, ...view.rows.map((row) => measureTopic(row, measure) ?? 0))), [view, measure]);
  const grid = useGridKeys(byTopic.length, heads.length + 1);
  const isBinned = by === "readout" && view.rows[0]?.column.kind === "period";
  const title = translate("chart.topic-matrix.title", { by });

  return (
    <>
      {/* A region that scrolls must be reachable by keyboard: its buttons are. */}
      <div className={styles.scroll}>
        {/* The table itself is not operated: it only hears the keys of the buttons inside it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the cells, which are buttons */}
        <table className={`${styles.table} ${heads.length > MOST_LEVEL_NAMES ? styles.isVertical : styles.isLevel}`} style={columnCount(heads.length)} onKeyDown={grid.onKeyDown}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${styles.topic} ${styles.corner}`}>{translate("column.topic")}</th>
              <th scope="col" className={styles.total}>{measure === "share" ? translate("axis.ofN", { n: view.n }) : translate("topics.all")}</th>
              {heads.map(({ head, sub, tone, full }) => (
                <th key={full} scope="col" className={tone === undefined ? styles.column : `${styles.column} ${tone}`}>
                  <span>
                    <b>{head}</b> {sub}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byTopic.map((cells, row) => {
              const [first] = cells;
              if (first === undefined) return null;
              const { topic, total } = first;
              return (
                <tr key={topic.id}>
                  <th scope="row" className={styles.topic}>{topic.label}</th>
                  <td className={styles.total}>
                    <TopicCell
                      query={evidenceOf("topic", topic.id, { without: total.mentions === 0 })}
                      name={nameCount(translate("topics.cell", { topic: topic.label, place: translate("topics.everywhere") }), total, measure)}
                      text={total.mentions === 0 ? "0" : writeMeasure(total, measure)}
                      className=""
                      at={{ row, column: 0 }}
                      grid={grid}
                      shown={shown}
                      onEvidence={onEvidence}
                    />
                  </td>
                  {cells.map((cell, column) => (
                    <td key={cell.column.id}>
                      {cell.counted === 0 ? (
                        <span className={styles.leftOut} aria-label={translate("topics.cellLeftOut")} role="img">{translate("cell.none")}</span>
                      ) : (
                        <TopicCell
                          query={matrixEvidence(cell)}
                          name={nameCount(translate("topics.cell", { topic: topic.label, place: heads[column]?.full ?? "" }), cell, measure)}
                          text={cell.mentions === 0 ? "·" : writeMeasure(cell, measure === "share" && cell.column.kind === "readout" ? "mentions" : measure)}
                          className={toneOf(cell, measure, most) ?? ""}
                          at={{ row, column: column + 1 }}
                          grid={grid}
                          shown={shown}
                          onEvidence={onEvidence}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isBinned && <p className={styles.note}>{translate("chart.topic-matrix.binned", { n: view.n })}</p>}
    </>
  );
}

export const topicMatrixChart: Chart<MatrixRow, MatrixOptions> = { id: "topic-matrix", view: viewTopicMatrix, Plot: TopicMatrixPlot };

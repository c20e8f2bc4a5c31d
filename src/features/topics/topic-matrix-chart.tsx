import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { matrixEvidence, viewTopicMatrix, type MatrixColumn, type MatrixOptions, type MatrixRow } from "#core/views/topic-matrix.ts";
import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { TopicGrid, type CellTone, type TopicGridCell, type TopicGridColumn } from "#charts/topic-grid.tsx";
import { nameCount, writeMeasure } from "#charts/topic-words.ts";
import { HalvesNote } from "#features/topics/halves-note.tsx";
import { TopicLink } from "#features/topics/topic-link.tsx";
import { formatDays } from "#i18n/format.ts";
import { nameParties, nameParty, namePeriod, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/topics/topic-matrix.module.css";

const LEVELS = 4;
/** Above this many columns their names stand upright. */
const MOST_LEVEL_NAMES = 14;

interface NamedColumn extends TopicGridColumn {
  /** What its cells call it. */
  readonly full: string;
}

const nameColumn = (corpus: Corpus, { kind, id }: MatrixColumn, n: number): NamedColumn => {
  const sub = translate("topics.nOf", { n });
  switch (kind) {
    case "party":
      return { id, head: nameParty(id, "short"), sub, tone: partyTone(corpus.counterparts, id), full: nameParty(id) };
    case "period":
      return { id, head: namePeriod(id), sub, full: namePeriod(id) };
    case "readout": {
      const meeting = corpus.readoutById.get(id)?.meeting;
      if (meeting === undefined) return { id, head: id, full: id };
      const tone = partyTone(corpus.counterparts, meeting.counterparts[0]);
      return { id, head: nameParties(meeting.counterparts, "short"), sub: formatDays(meeting), tone, full: nameReadout(meeting, "full", "short") };
    }
  }
};

/** A number over fewer than four readouts, which one of them makes or breaks; a single readout is no aggregate, and a count is a count. */
const isThin = ({ column, interval }: MatrixRow, measure: TopicMeasure): boolean => measure !== "mentions" && column.kind !== "readout" && interval === null;

/** By value, of four; one and the same for presence; a frame where the number is too thin for a tint. */
function toneOf(row: MatrixRow, measure: TopicMeasure, most: number): CellTone {
  if (row.mentions === 0) return "none";
  if (measure === "share" && row.column.kind === "readout") return "2";
  if (isThin(row, measure)) return "few";
  return String(Math.max(1, Math.ceil(((measureTopic(row, measure) ?? 0) / most) * LEVELS))) as CellTone;
}

function TopicMatrixPlot({ corpus, view, options: { measure, order, by }, shown, onEvidence }: ChartProps<MatrixRow, MatrixOptions>) {
  const byTopic = useMemo(() => {
    const topics = new Map<string, MatrixRow[]>();
    for (const row of view.rows) topics.set(row.topic.id, [...(topics.get(row.topic.id) ?? []), row]);
    return [...topics.values()];
  }, [view]);
  const columns = useMemo(() => (byTopic[0] ?? []).map(({ column, n }) => nameColumn(corpus, column, n)), [corpus, byTopic]);
  const rows = useMemo(() => {
    const most = measure === "share" ? 1 : Math.max(1e-9, ...view.rows.flatMap((row) => (isThin(row, measure) ? [] : (measureTopic(row, measure) ?? 0))));
    const writeCell = (cell: MatrixRow): string => (cell.mentions === 0 ? "·" : writeMeasure(cell, measure === "share" && cell.column.kind === "readout" ? "mentions" : measure));
    return byTopic.flatMap((cells) => {
      const [first] = cells;
      if (first === undefined) return [];
      const { topic, total } = first;
      const nameCell = (place: string, count: typeof total): string => nameCount(translate("topics.cell", { topic: topic.label, place }), count, measure);
      const all: TopicGridCell = {
        id: "",
        query: evidenceOf("topic", topic.id, { without: total.mentions === 0 }),
        name: nameCell(translate("topics.everywhere"), total),
        text: total.mentions === 0 ? "0" : writeMeasure(total, measure),
        tone: "total",
      };
      const others = cells.map((cell, index): TopicGridCell =>
        cell.counted === 0
          ? { id: cell.column.id, query: null, name: translate("topics.cellLeftOut"), text: translate("cell.none"), tone: "none" }
          : { id: cell.column.id, query: matrixEvidence(cell), name: nameCell(columns[index]?.full ?? "", cell), text: writeCell(cell), tone: toneOf(cell, measure, most) },
      );
      return [{ topic: topic.id, name: <TopicLink topic={topic} />, cells: [all, ...others] }];
    });
  }, [byTopic, columns, measure, view]);
  const isBinned = by === "readout" && view.rows[0]?.column.kind === "period";
  return (
    <>
      {order === "change" && <HalvesNote halves={view.rows[0]?.halves ?? null} />}
      <TopicGrid
        title={translate("chart.topic-matrix.title", { by })}
        total={measure === "share" ? translate("axis.ofN", { n: view.n }) : translate("topics.all")}
        columns={columns}
        rows={rows}
        isUpright={columns.length > MOST_LEVEL_NAMES}
        shown={shown}
        onEvidence={onEvidence}
      />
      {isBinned && <p className={styles.note}>{translate("chart.topic-matrix.binned", { n: view.n })}</p>}
    </>
  );
}

export const topicMatrixChart: Chart<MatrixRow, MatrixOptions> = { id: "topic-matrix", view: viewTopicMatrix, Plot: TopicMatrixPlot };

import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { viewPhraseLanes, type PhraseRow } from "#core/views/phrase-lanes.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { TimeAxis, TimeGrid, timeScaleOf, type TimeScale } from "#charts/marks/time-axis.tsx";
import { formatInteger } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { hitReach, isAlone } from "#charts/marks/hit-reach.ts";
import { PITCH, placeCells, placeFillings } from "#charts/marks/place-cells.ts";
import { partyTone } from "#ui/party-tone.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/phrase-lanes-chart.module.css";

const CELL = 7;
const MARGIN = 8;

export interface PhraseLanesOptions {
  /** Families drawn, from the best; the table twin and the CSV hold all. */
  readonly most: number;
}

interface LaneProps {
  readonly corpus: Corpus;
  readonly row: PhraseRow;
  readonly scale: TimeScale;
  readonly isFirst: boolean;
  readonly shown: ChartProps<PhraseRow>["shown"];
  readonly onEvidence: ChartProps<PhraseRow>["onEvidence"];
}

/** One family over time: a block in each readout that has it; a ring where a counterpart that has it elsewhere has it not. */
function Lane({ corpus, row, scale, isFirst, shown, onEvidence }: LaneProps) {
  const [left = 0, right = 0] = scale.range();
  const cells = placeCells(row, scale);
  const xs = cells.map(({ x }) => x);
  const height = 10 + Math.max(0, ...cells.map(({ step }) => step)) * PITCH + 2;
  return (
    <svg width={right + MARGIN} height={height} className={styles.lane}>
      <TimeGrid scale={scale} top={0} bottom={height} />
      <line className={styles.base} x1={left} x2={right} y1={height - 5} y2={height - 5} />
      {placeFillings(row.family.label, cells, right).map(({ x, anchor, text, step }) => (
        <text key={`${x} ${text}`} className={styles.filling} x={x} y={height - 1 - step * (PITCH + 3)} textAnchor={anchor} aria-hidden="true">
          {text}
        </text>
      ))}
      {cells.map(({ cell: { readout, hits }, x, step }, index) => {
        const { id, meeting } = readout;
        const query = evidenceOf("phrase", row.family.id, { in: id, without: hits === 0 });
        const values = { phrase: row.family.label, readout: nameReadout(meeting, "full", "short"), hits };
        const y = height - 5 - step * PITCH;
        return (
          <Mark
            key={id}
            id={`${row.family.id} ${id}`}
            label={translate(hits > 0 ? "mark.phraseIn" : "mark.phraseNotIn", values)}
            of={query}
            isFirst={isFirst && index === 0}
            isChosen={isShown(shown, query)}
            onChoose={() => {
              onEvidence(query);
            }}
            className={partyTone(corpus.counterparts, meeting.counterparts[0])}
          >
            <rect x={x - hitReach(x, xs, -1)} y={isAlone(x, xs) ? 0 : y - PITCH / 2} width={hitReach(x, xs, -1) + hitReach(x, xs, 1)} height={isAlone(x, xs) ? height : PITCH} fill="transparent" />
            {hits > 0 ? (
              <rect className={styles.block} x={x - CELL / 2} y={y - CELL / 2} width={CELL} height={CELL} />
            ) : (
              <circle className={styles.ring} cx={x} cy={y} r={2.8} />
            )}
          </Mark>
        );
      })}
    </svg>
  );
}

function PhraseLanesPlot({ corpus, view, options, shown, onEvidence }: ChartProps<PhraseRow, PhraseLanesOptions>) {
  const [ref, width] = useWidth(320);
  const rows = view.rows.slice(0, options.most);
  const readouts = useMemo(() => view.rows[0]?.byReadout.map(({ readout }) => readout) ?? [], [view]);
  const scale = useMemo(() => timeScaleOf(readouts, [MARGIN, Math.max(width - MARGIN, MARGIN + 1)]), [readouts, width]);

  if (rows.length === 0) return <p className={styles.none}>{translate("phraseLanes.none")}</p>;
  return (
    <Marks label={translate("chart.phrase-lanes.title")} className={styles.chart}>
      <div className={styles.row} aria-hidden="true">
        <span className={styles.head}>{translate("axis.ofN", { n: view.n })}</span>
        <div ref={ref} />
      </div>
      {rows.map((row, index) => {
        const query = evidenceOf("phrase", row.family.id);
        return (
          <div key={row.family.id} className={styles.row}>
            <button
              type="button"
              className={styles.family}
              aria-pressed={isShown(shown, query)}
              title={row.family.label}
              onClick={() => {
                onEvidence(query);
              }}
            >
              <span className={styles.label}>
                <PhraseLabel label={row.family.label} />
              </span>
              <span className={styles.count}>{formatInteger(row.readouts)}</span>
              <span className="visually-hidden">{translate("mark.phraseOf", { n: row.n, hits: row.hits })}</span>
            </button>
            <Lane corpus={corpus} row={row} scale={scale} isFirst={index === 0} shown={shown} onEvidence={onEvidence} />
          </div>
        );
      })}
      <div className={styles.row} aria-hidden="true">
        <span />
        <svg width={width} height={20} className={styles.lane}>
          <TimeAxis scale={scale} y={1} />
        </svg>
      </div>
    </Marks>
  );
}

export const phraseLanesChart: Chart<PhraseRow, PhraseLanesOptions> = {
  id: "phrase-lanes",
  view: viewPhraseLanes,
  Plot: PhraseLanesPlot,
  how: ({ rows }, _corpus, { most }) => translate("chart.phrase-lanes.how", { drawn: Math.min(most, rows.length), all: rows.length }),
};

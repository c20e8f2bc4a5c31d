import { useMemo } from "react";
import type { TopicCount } from "#core/analysis/topic-counts.ts";
import { scaleLinear } from "#charts/marks/linear-scale.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { viewTopicFrequency, type TopicRow } from "#core/views/topic-frequency.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { formatDecimal, formatInteger, formatPercent } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/topic-frequency-chart.module.css";

const TOP = 18;
const NARROW = 480;
/** Narrower than this, fingers rather than pointers are at work. */
const TOUCH = 380;
/** Above this many readouts single columns say nothing. */
const MOST_COLUMNS = 40;
/** Columns give way before the intervals get narrower than this. */
const LEAST_PLOT = 80;
const WIDEST_COLUMN = 8;
const NARROWEST_COLUMN = 5;

const nameRow = ({ topic, readouts, n, mentions }: TopicRow): string => translate("mark.topic", { topic: topic.label, readouts, n, mentions });

/** Dot and Wilson interval; hollow and without a bar where n < 4. */
function ShareMark({ count, scale }: { readonly count: TopicCount; readonly scale: (share: number) => number }) {
  if (count.share === null) return null;
  return (
    <g>
      {count.interval !== null && <line className={styles.interval} x1={scale(count.interval.low)} x2={scale(count.interval.high)} />}
      <circle cx={scale(count.share)} r={4} className={count.interval === null ? styles.few : styles.dot} />
    </g>
  );
}

function TopicFrequencyPlot({ corpus, view, shown, onEvidence }: ChartProps<TopicRow>) {
  const [ref, width] = useWidth(560);
  const isNarrow = width < NARROW;
  const row = width < TOUCH ? 24 : 20;
  const labels = width < TOUCH ? 182 : 204;
  const numbers = isNarrow ? 40 : 92;
  const readouts = view.rows[0]?.byReadout ?? [];
  const plotRight = width - numbers - 8;
  const column = Math.min((plotRight - labels - 20 - LEAST_PLOT) / Math.max(readouts.length, 1), WIDEST_COLUMN);
  const hasColumns = readouts.length <= MOST_COLUMNS && column >= NARROWEST_COLUMN;
  const plotLeft = labels + 8 + (hasColumns ? column * readouts.length + 12 : 0);
  const scale = scaleLinear([0, 1], [plotLeft, Math.max(plotRight, plotLeft + 40)]);
  const step = plotRight - plotLeft < 150 ? 0.5 : 0.25;
  const most = useMemo(() => view.rows.flatMap(({ byReadout }) => byReadout).reduce((best, { mentions }) => Math.max(best, mentions), 1), [view.rows]);
  const bottom = TOP + view.rows.length * row;

  return (
    <Marks label={translate("chart.topic-frequency.title")}>
      <div ref={ref}>
        <svg width={width} height={bottom + 4}>
          <g aria-hidden="true" className={styles.axis}>
            {[0, 0.25, 0.5, 0.75, 1].map((share) => (
              <g key={share}>
                <line x1={scale(share)} x2={scale(share)} y1={TOP} y2={bottom} />
                {share % step === 0 && (
                  <text x={scale(share)} y={11} textAnchor="middle">
                    {share === 1 ? formatPercent(share) : formatInteger(100 * share)}
                  </text>
                )}
              </g>
            ))}
            <text x={width - (isNarrow ? 0 : 44)} y={11} textAnchor="end">{translate("axis.ofN", { n: view.n })}</text>
            {!isNarrow && <text x={width} y={11} textAnchor="end">{translate("axis.perThousand")}</text>}
          </g>
          {view.rows.map((entry, index) => {
            const query = evidenceOf("topic", entry.topic.id);
            const isChosen = isShown(shown, query);
            return (
              <g key={entry.topic.id} transform={`translate(0,${TOP + index * row})`}>
                <Mark id={entry.topic.id} label={nameRow(entry)} of={query} isFirst={index === 0} isChosen={isChosen} onChoose={() => { onEvidence(query); }}>
                  <rect className={styles.hit} x={0} y={0} width={width} height={row} />
                  <text x={0} y={row / 2 + 4} className={isChosen ? styles.chosen : styles.topic}>{entry.topic.label}</text>
                  <g transform={`translate(0,${row / 2})`}>
                    <ShareMark count={entry} scale={scale} />
                  </g>
                </Mark>
                <g aria-hidden="true" className={styles.numbers}>
                  <text className={styles.count} x={width - (isNarrow ? 0 : 44)} y={row / 2 + 4} textAnchor="end">{formatInteger(entry.readouts)}</text>
                  {!isNarrow && entry.perThousand !== null && (
                    <text className={styles.rate} x={width} y={row / 2 + 4} textAnchor="end">{formatDecimal(entry.perThousand)}</text>
                  )}
                </g>
                {hasColumns && (
                  <g transform={`translate(${labels},${row - 3})`}>
                    {entry.byReadout.map(({ readout, mentions }, at) => {
                      const height = mentions === 0 ? 1 : Math.max((mentions / most) * (row - 6), 3);
                      const bar = <rect x={at * column} y={-height} width={Math.max(column - 1.5, 1)} height={height} className={mentions === 0 ? styles.nothing : styles.bar} />;
                      if (mentions === 0) return <g key={readout.id}>{bar}</g>;
                      const cell = evidenceOf("topic", entry.topic.id, { in: readout.id });
                      return (
                        <Mark
                          key={readout.id}
                          id={`${entry.topic.id} ${readout.id}`}
                          label={translate("mark.topicInReadout", { topic: entry.topic.label, readout: nameReadout(readout.meeting, "full", "short"), mentions })}
                          of={cell}
                          isFirst={false}
                          isChosen={isShown(shown, cell)}
                          onChoose={() => { onEvidence(cell); }}
                          className={partyTone(corpus.counterparts, readout.meeting.counterparts[0])}
                        >
                          <rect x={at * column - 0.5} y={3 - row} width={column} height={row} fill="transparent" />
                          {bar}
                        </Mark>
                      );
                    })}
                  </g>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </Marks>
  );
}

export const topicFrequencyChart: Chart<TopicRow> = {
  id: "topic-frequency",
  view: viewTopicFrequency,
  Plot: TopicFrequencyPlot,
  native: ({ rows }) => ({
    kind: "bar",
    categories: rows.map(({ topic }) => topic.label),
    series: [
      {
        name: translate("column.share"),
        values: rows.map(({ share }) => share),
        ...(rows[0]?.interval && { interval: { low: rows.map(({ interval }) => interval?.low ?? null), high: rows.map(({ interval }) => interval?.high ?? null) } }),
      },
    ],
    valueTitle: translate("column.share"),
    format: "percent",
  }),
  how: ({ n, rows }) => translate(rows[0]?.interval === null ? "chart.topic-frequency.howFew" : "chart.topic-frequency.how", { n }),
};

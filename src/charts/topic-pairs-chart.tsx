import { useMemo, type CSSProperties } from "react";
import { MIN_READOUTS_FOR_PMI } from "#core/analysis/collocation.ts";
import type { Topic } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { pairEvidence, viewTopicPairs, type TopicPairOptions, type TopicPairRow } from "#core/views/topic-cooccurrence.ts";
import { orderTopics } from "#core/views/topic-order.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { useGridKeys } from "#charts/marks/grid-keys.ts";
import { TopicCell } from "#charts/topic-cell.tsx";
import { TopicPairList } from "#charts/topic-pair-list.tsx";
import { formatInteger, formatMeasure } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { Notice } from "#ui/notice.tsx";
import { useWidth } from "#ui/use-width.ts";
import matrix from "#charts/topic-matrix.module.css";
import styles from "#charts/topic-pairs.module.css";

/** Narrower than this the pairs are listed only. */
const LEAST_FOR_MATRIX = 620;
/** The least logDice of each tint but the first: half as much together for each step down. */
const LEAST_OF_LEVEL = [10, 11, 12] as const;

const columnCount = (columns: number): CSSProperties => ({ "--columns": columns }) as CSSProperties;

const keyOf = (first: string, second: string): string => `${first} ${second}`;

/** The tint of a pair: by logDice; an outline where fewer than three readouts have it. */
const toneOf = ({ readouts, logDice }: TopicPairRow): string | undefined =>
  readouts < MIN_READOUTS_FOR_PMI ? matrix.few : matrix[`level${1 + LEAST_OF_LEVEL.filter((least) => logDice >= least).length}`];

const namePair = (topic: Topic, other: Topic, { both, readouts, logDice }: TopicPairRow, n: number): string =>
  translate("topics.pair", { first: topic.label, second: other.label, both, readouts, n, logDice: formatMeasure(logDice) });

function TopicPairsPlot({ corpus, view, options: { order }, filter, shown, onEvidence }: ChartProps<TopicPairRow, TopicPairOptions>) {
  const [ref, width] = useWidth(1000);
  const topics = useMemo(() => orderTopics(corpus, filter, order).rows.filter(({ mentions }) => mentions > 0), [corpus, filter, order]);
  const byTopics = useMemo(
    () => new Map(view.rows.flatMap((row) => [[keyOf(row.first.id, row.second.id), row], [keyOf(row.second.id, row.first.id), row]] as const)),
    [view],
  );
  const grid = useGridKeys(topics.length, topics.length);
  if (view.rows.length === 0) return <Notice>{translate("topics.pairsNone")}</Notice>;
  return (
    <div ref={ref} className={styles.parts}>
      {width >= LEAST_FOR_MATRIX && (
        <div className={matrix.scroll}>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the cells, which are buttons */}
          <table className={`${matrix.table} ${matrix.isVertical} ${styles.pairs}`} style={columnCount(topics.length)} onKeyDown={grid.onKeyDown}>
            <caption className="visually-hidden">{translate("chart.topic-pairs.title")}</caption>
            <thead>
              <tr>
                <th scope="col" className={`${matrix.topic} ${matrix.corner}`}>{translate("column.topic")}</th>
                {topics.map(({ topic }) => (
                  <th key={topic.id} scope="col" className={matrix.column}>
                    <span>{topic.label}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {topics.map(({ topic, mentions, readouts, n }, row) => (
                <tr key={topic.id}>
                  <th scope="row" className={matrix.topic}>{topic.label}</th>
                  {topics.map(({ topic: other }, column) => {
                    const pair = byTopics.get(keyOf(topic.id, other.id));
                    const isSelf = topic === other;
                    return (
                      <td key={other.id}>
                        {!isSelf && pair === undefined ? (
                          <span className={matrix.none} role="img" aria-label={translate("topics.pairNone", { first: topic.label, second: other.label })}>·</span>
                        ) : (
                          <TopicCell
                            query={isSelf || pair === undefined ? evidenceOf("topic", topic.id) : pairEvidence(pair)}
                            name={isSelf || pair === undefined ? translate("mark.topic", { topic: topic.label, readouts, n, mentions }) : namePair(topic, other, pair, n)}
                            text={formatInteger(pair?.both ?? mentions)}
                            className={(isSelf || pair === undefined ? styles.self : toneOf(pair)) ?? ""}
                            at={{ row, column }}
                            grid={grid}
                            shown={shown}
                            onEvidence={onEvidence}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <TopicPairList rows={view.rows} n={view.n} shown={shown} onEvidence={onEvidence} />
    </div>
  );
}

export const topicPairsChart: Chart<TopicPairRow, TopicPairOptions> = { id: "topic-pairs",
  summary: { names: ["topic", "otherTopic"], measure: "sentencesTogether" }, view: viewTopicPairs, Plot: TopicPairsPlot };

import { useMemo } from "react";
import { MIN_READOUTS_FOR_PMI } from "#core/analysis/collocation.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { pairEvidence, viewTopicPairs, type TopicPairOptions, type TopicPairRow } from "#core/views/topic-cooccurrence.ts";
import { orderTopics } from "#core/views/topic-order.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { TopicGrid, type CellTone, type TopicGridCell } from "#charts/topic-grid.tsx";
import { HalvesNote } from "#features/topics/halves-note.tsx";
import { TopicLink } from "#features/topics/topic-link.tsx";
import { TopicPairList } from "#features/topics/topic-pair-list.tsx";
import { formatInteger, formatMeasure } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { Notice } from "#ui/notice.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/topics/topic-pairs.module.css";

/** Narrower than this the pairs are listed only. */
const LEAST_FOR_MATRIX = 620;
/** The least logDice of each tint but the first: half as much together for each step down. */
const LEAST_OF_LEVEL = [10, 11, 12] as const;

const keyOf = (first: string, second: string): string => `${first} ${second}`;

/** The tint of a pair: by logDice; a frame where fewer than three readouts have it. */
const toneOf = ({ readouts, logDice }: TopicPairRow): CellTone =>
  readouts < MIN_READOUTS_FOR_PMI ? "few" : (String(1 + LEAST_OF_LEVEL.filter((least) => logDice >= least).length) as CellTone);

function TopicPairsPlot({ corpus, view, options: { order }, filter, shown, onEvidence }: ChartProps<TopicPairRow, TopicPairOptions>) {
  const [ref, width] = useWidth(1000);
  const { topics, halves } = useMemo(() => {
    const { rows, halves } = orderTopics(corpus, filter, order, "mentions");
    return { topics: rows.filter(({ mentions }) => mentions > 0), halves };
  }, [corpus, filter, order]);
  const rows = useMemo(() => {
    const byTopics = new Map(view.rows.flatMap((row) => [[keyOf(row.first.id, row.second.id), row], [keyOf(row.second.id, row.first.id), row]] as const));
    return topics.map(({ topic, mentions, readouts, n }) => {
      const itself: TopicGridCell = {
        id: topic.id,
        query: evidenceOf("topic", topic.id),
        name: translate("mark.topic", { topic: topic.label, readouts, n, mentions }),
        text: formatInteger(mentions),
        tone: "self",
      };
      const cells = topics.map(({ topic: other }): TopicGridCell => {
        if (other === topic) return itself;
        const pair = byTopics.get(keyOf(topic.id, other.id));
        const names = { first: topic.label, second: other.label };
        if (pair === undefined) return { id: other.id, query: null, name: translate("topics.pairNone", names), text: "·", tone: "none" };
        const name = translate("topics.pair", { ...names, both: pair.both, readouts: pair.readouts, n, logDice: formatMeasure(pair.logDice) });
        return { id: other.id, query: pairEvidence(pair), name, text: formatInteger(pair.both), tone: toneOf(pair) };
      });
      return { topic: topic.id, name: <TopicLink topic={topic} />, cells };
    });
  }, [view, topics]);
  const columns = useMemo(() => topics.map(({ topic }) => ({ id: topic.id, head: topic.label })), [topics]);
  if (view.rows.length === 0) return <Notice>{translate("topics.pairsNone")}</Notice>;
  return (
    <div ref={ref} className={styles.parts}>
      {width >= LEAST_FOR_MATRIX && (
        <div>
          {order === "change" && <HalvesNote halves={halves} />}
          <TopicGrid title={translate("chart.topic-pairs.title")} columns={columns} rows={rows} isUpright shown={shown} onEvidence={onEvidence} />
        </div>
      )}
      <TopicPairList rows={view.rows} n={view.n} shown={shown} onEvidence={onEvidence} />
    </div>
  );
}

export const topicPairsChart: Chart<TopicPairRow, TopicPairOptions> = {
  id: "topic-pairs",
  summary: { names: ["topic", "otherTopic"], measure: "sentencesTogether" },
  view: viewTopicPairs,
  Plot: TopicPairsPlot,
};

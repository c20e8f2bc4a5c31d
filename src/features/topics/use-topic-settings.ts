import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { viewTopicFrequency } from "#core/views/topic-frequency.ts";
import { TOPIC_MEASURES, type TopicMeasure } from "#core/views/topic-measure.ts";
import { PAIR_RANKS, type PairRank } from "#core/views/topic-cooccurrence.ts";
import { TOPIC_ORDERS, type TopicOrder } from "#core/views/topic-order.ts";
import { useReportedSetting } from "#state/use-reported-setting.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

/** What the topics page draws: one topic in detail, all of them over time, against meetings or counterparts, or in pairs. */
export const TOPIC_FACES = ["one", "all", "meetings", "counterparts", "pairs"] as const;
export type TopicFace = (typeof TOPIC_FACES)[number];

/** What need not stand in the address. */
const DEFAULTS = { focus: null, measure: TOPIC_MEASURES[0], face: TOPIC_FACES[0], order: TOPIC_ORDERS[0], rank: PAIR_RANKS[0] } as const;

export interface TopicSettings {
  /** The topic drawn; undefined only where the codebook has none. */
  readonly focus: string | undefined;
  readonly measure: TopicMeasure;
  readonly face: TopicFace;
  readonly order: TopicOrder;
  readonly rank: PairRank;
  readonly change: (name: keyof typeof DEFAULTS, value: string) => void;
}

/**
 * The page's settings, from the address. Without a choice the topic drawn is the one that is filtered by, else the most frequent of
 * the whole corpus, which no filter changes.
 */
export function useTopicSettings(corpus: Corpus, filter: Filter): TopicSettings {
  const asked = useUrlStore((state) => new URLSearchParams(state.search).get("focus"));
  const measure = useSetting("measure", TOPIC_MEASURES);
  const face = useSetting("face", TOPIC_FACES);
  const order = useSetting("order", TOPIC_ORDERS);
  const rank = useSetting("rank", PAIR_RANKS);
  const { changeSetting } = useUrlActions();
  const mostFrequent = useMemo(() => viewTopicFrequency(corpus, EMPTY_FILTER, undefined).rows[0]?.topic.id, [corpus]);
  const isKnown = asked !== null && corpus.topicById.has(asked);
  useReportedSetting("focus", asked === null || isKnown ? [] : [asked]);
  const filtered = filter.topics.length === 1 ? filter.topics.find((topic) => corpus.topicById.has(topic)) : undefined;
  return {
    focus: isKnown ? asked : (filtered ?? mostFrequent),
    measure,
    face,
    order,
    rank,
    change: (name, value) => {
      changeSetting(name, DEFAULTS[name] === value ? null : value);
    },
  };
}

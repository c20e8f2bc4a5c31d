import type { TopicCount } from "#core/analysis/topic-counts.ts";

/** What a topic chart draws: share of readouts, coded sentences, or coded sentences per 1,000 words. */
export const TOPIC_MEASURES = ["share", "mentions", "rate"] as const;
export type TopicMeasure = (typeof TOPIC_MEASURES)[number];

/** The measured number; null where nothing was searched. A share is between 0 and 1. */
export function measureTopic(count: TopicCount, measure: TopicMeasure): number | null {
  switch (measure) {
    case "share":
      return count.share;
    case "mentions":
      return count.mentions;
    case "rate":
      return count.perThousand;
  }
}

/** A topic chart's settings: which topic, and by what. */
export interface TopicOptions {
  /** A topic's id. */
  readonly topic: string;
  readonly measure: TopicMeasure;
}

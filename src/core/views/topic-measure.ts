import type { ValueRange } from "#core/analysis/leave-one-out.ts";
import type { TopicCount } from "#core/analysis/topic-counts.ts";

/** What a topic chart draws: share of readouts, coded sentences, coded sentences per 1,000 words, or their share of all sentences. */
export const TOPIC_MEASURES = ["share", "mentions", "rate", "sentences"] as const;
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
    case "sentences":
      return count.shareOfSentences;
  }
}

/** How far the measured number moves when one readout is left out; null where it is not said, and for a plain count. */
export function rangeOfMeasure({ leftOut }: TopicCount, measure: TopicMeasure): ValueRange | null {
  switch (measure) {
    case "share":
      return leftOut?.share ?? null;
    case "mentions":
      return null;
    case "rate":
      return leftOut?.perThousand ?? null;
    case "sentences":
      return leftOut?.shareOfSentences ?? null;
  }
}

/** A topic chart's settings: which topic, and by what. */
export interface TopicOptions {
  /** A topic's id. */
  readonly topic: string;
  readonly measure: TopicMeasure;
}

import { CHINA } from "#core/taxonomy/topics/china.ts";
import { COVID } from "#core/taxonomy/topics/covid.ts";
import { DETERRENCE } from "#core/taxonomy/topics/deterrence.ts";
import { EXCHANGES } from "#core/taxonomy/topics/exchanges.ts";
import { EXERCISES } from "#core/taxonomy/topics/exercises.ts";
import { INDO_PACIFIC } from "#core/taxonomy/topics/indo-pacific.ts";
import { LOCAL_COMMUNITIES } from "#core/taxonomy/topics/local-communities.ts";
import { MARITIME_ORDER } from "#core/taxonomy/topics/maritime-order.ts";
import { NORTH_KOREA } from "#core/taxonomy/topics/north-korea.ts";
import { PARTNERS } from "#core/taxonomy/topics/partners.ts";
import { POSTURE } from "#core/taxonomy/topics/posture.ts";
import { RUSSIA_UKRAINE } from "#core/taxonomy/topics/russia-ukraine.ts";
import { SENKAKU } from "#core/taxonomy/topics/senkaku.ts";
import { SPACE_CYBER } from "#core/taxonomy/topics/space-cyber.ts";
import { TAIWAN } from "#core/taxonomy/topics/taiwan.ts";
import { TECHNOLOGY } from "#core/taxonomy/topics/technology.ts";
import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";
import { VALUES } from "#core/taxonomy/topics/values.ts";

/** The topics that sentences are coded with, in the order of the codebook. A new topic is a row here. */
export const TOPICS: readonly TopicDefinition[] = [
  DETERRENCE,
  MARITIME_ORDER,
  SENKAKU,
  TAIWAN,
  CHINA,
  NORTH_KOREA,
  RUSSIA_UKRAINE,
  INDO_PACIFIC,
  PARTNERS,
  POSTURE,
  LOCAL_COMMUNITIES,
  SPACE_CYBER,
  TECHNOLOGY,
  EXERCISES,
  EXCHANGES,
  COVID,
  VALUES,
];

export const TOPIC_IDS: readonly string[] = TOPICS.map(({ id }) => id);

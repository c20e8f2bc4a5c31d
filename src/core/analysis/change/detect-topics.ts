import { createFinding, poolReadouts, toMoments, listSeriesOf, type ChangeContext, type FindingParts } from "#core/analysis/change/change-context.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { findPresence, partiesOf, rateSilence, weighLoss } from "#core/analysis/change/presence.ts";
import { weighHabit } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { hasTopic } from "#core/domain/filter.ts";

/** A topic that has come to stay is in three of four readouts from its first on. */
const STAYS = 0.75;
const USUAL = 0.5;
/** What a topic says beside words: it is coarser than any formula. */
const SUBSTANCE = 0.7;

function partsOf(topic: string, series: readonly Series[], readouts: readonly Readout[]): Omit<FindingParts, "change" | "support"> {
  const placesIn = ({ id, sentences }: Readout) =>
    sentences.flatMap(({ topics }, sentence) => topics.filter((span) => span.id === topic).map(({ start, end }) => ({ meeting: id, sentence, start, end })));
  return {
    name: topic,
    series,
    places: readouts.flatMap(placesIn),
    moments: toMoments(readouts, (readout) => {
      const words = placesIn(readout).map(({ sentence, start, end }) => readout.sentences[sentence]?.text.slice(start, end) ?? "");
      return words.length === 0 ? null : { words: [...new Set(words)], side: 0 };
    }),
    substance: SUBSTANCE,
  };
}

/**
 * Topics that enter and leave: absent, then in three of four readouts of a series at least, the latest among them; or in every
 * other one at least of the series that have it, then in none. Topics come from patterns, so that another wording may hide one.
 */
export function detectTopics(context: ChangeContext): Finding[] {
  return context.corpus.topics.flatMap(({ id: topic }) => {
    const has = (readout: Readout): boolean => hasTopic(readout, topic);
    const entered = context.series.flatMap((series): Finding[] => {
      const presence = findPresence(series.readouts, has);
      if (!presence) return [];
      const { having, before, span, after } = presence;
      if (before.length === 0 || after.length > 0 || having.length < 2 || having.length / span < STAYS) return [];
      const change = { kind: "topic-entered", topic, first: having[0]?.id ?? "", readouts: having.length, since: span, before: before.length } as const;
      return [createFinding(context, { ...partsOf(topic, [series], series.readouts), change, support: weighHabit(having.length, series.readouts.length) * rateSilence(having, span, before) })];
    });
    const concerned = listSeriesOf(context, context.readouts.filter(has).map(({ id }) => id));
    const pooled = poolReadouts(context, concerned);
    const presence = findPresence(pooled, has);
    if (!presence || presence.after.length === 0 || presence.having.length < 2 || presence.having.length / presence.span < USUAL) return entered;
    const { having, span, after } = presence;
    const change = { kind: "topic-gone", topic, readouts: having.length, of: span, last: having.at(-1)?.id ?? "", missing: after.length, missingWith: partiesOf(after) } as const;
    return [...entered, createFinding(context, { ...partsOf(topic, concerned, pooled), change, support: weighHabit(having.length, pooled.length) * weighLoss(having, span, after) })];
  });
}

import { listSeriesOf, type ChangeContext } from "#core/analysis/change/change-context.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";

export interface TracedOccurrence extends Occurrence {
  /** The wording, as it stands in the sentence. */
  readonly text: string;
  /** The variant of the family that it belongs to. */
  readonly variant: string;
}

/** A family in the readouts that are compared. */
export interface FamilyTrace {
  readonly family: PhraseFamily;
  readonly byMeeting: ReadonlyMap<string, readonly TracedOccurrence[]>;
  /** Series that have it, by first readout that has it. */
  readonly series: readonly Series[];
}

/** Follows every family through the compared readouts; families that none of them has are left out. */
export function traceFamilies(context: ChangeContext): FamilyTrace[] {
  return context.corpus.families.flatMap((family) => {
    const byMeeting = new Map<string, TracedOccurrence[]>();
    for (const { text: variant, occurrences } of family.variants) {
      for (const occurrence of occurrences) {
        const text = context.corpus.readoutById.get(occurrence.meeting)?.sentences[occurrence.sentence]?.text;
        if (text === undefined || !context.seriesOf.has(occurrence.meeting)) continue;
        const traced = { ...occurrence, text: text.slice(occurrence.start, occurrence.end), variant };
        const known = byMeeting.get(occurrence.meeting);
        if (known) known.push(traced);
        else byMeeting.set(occurrence.meeting, [traced]);
      }
    }
    for (const found of byMeeting.values()) found.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
    return byMeeting.size === 0 ? [] : [{ family, byMeeting, series: listSeriesOf(context, byMeeting.keys()) }];
  });
}

/** The wording to quote for some occurrences: the most frequent, the latest of equals; "" for none. */
export function chooseWords(occurrences: readonly { readonly text: string }[]): string {
  const counts = new Map<string, number>();
  for (const { text } of occurrences) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = "";
  for (const { text } of occurrences) if ((counts.get(text) ?? 0) >= (counts.get(best) ?? 0)) best = text;
  return best;
}

/** The occurrences in some readouts, in their order. */
export const occurrencesIn = ({ byMeeting }: FamilyTrace, readouts: readonly { readonly id: string }[]): TracedOccurrence[] =>
  readouts.flatMap(({ id }) => byMeeting.get(id) ?? []);

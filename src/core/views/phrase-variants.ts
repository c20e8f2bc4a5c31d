import { compareText } from "#core/domain/compare.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface VariantRow {
  readonly family: PhraseFamily;
  readonly text: string;
  /** Occurrences in the readouts that the filter leaves. */
  readonly hits: number;
  readonly readouts: number;
  readonly n: number;
  /** Dates of its first and last readout in the whole set, whatever the filter. */
  readonly first: string | null;
  readonly last: string | null;
  /** Every readout that the filter leaves, by date; worked out when it is asked for, for most rows are never drawn. */
  readonly byReadout: readonly { readonly readout: Readout; readonly hits: number }[];
}

const countBy = (meetings: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const meeting of meetings) counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
  return counts;
};

/** The dates of readouts by their places in the corpus, which is in order of date. */
const datesOf = ({ readouts }: Corpus, places: readonly number[]): string[] =>
  [...places].sort((a, b) => a - b).flatMap((place) => readouts[place]?.meeting.date ?? []);

/** The wordings of a family that stand in the selection, most occurrences first, then by first date in the set. */
export const viewPhraseVariants: ViewOf<VariantRow, PhraseFamily> = (corpus, filter, family) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const counted = new Set(readouts.map(({ id }) => id));
  const placeOf = new Map(corpus.readouts.map(({ id }, index) => [id, index]));
  const rows = family.variants
    .map(({ text, occurrences }): VariantRow => {
      const hitsByMeeting = countBy(occurrences.map(({ meeting }) => meeting));
      const dates = datesOf(corpus, [...hitsByMeeting.keys()].map((id) => placeOf.get(id) ?? -1));
      const having = [...hitsByMeeting].filter(([id]) => counted.has(id));
      let cells: VariantRow["byReadout"] | null = null;
      return {
        family,
        text,
        hits: having.reduce((sum, [, hits]) => sum + hits, 0),
        readouts: having.length,
        n: base.length,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
        get byReadout() {
          cells ??= readouts.map((readout) => ({ readout, hits: hitsByMeeting.get(readout.id) ?? 0 }));
          return cells;
        },
      };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || compareText(a.first ?? "9999", b.first ?? "9999"));
  return {
    rows,
    n: base.length,
    columns: [
      { id: "wording", kind: "text", value: (row) => row.text },
      { id: "hits", kind: "integer", value: (row) => row.hits, evidence: (row) => evidenceOfFamily(family, { variant: row.text }) },
      { id: "readoutsWith", kind: "integer", value: (row) => row.readouts, evidence: (row) => evidenceOfFamily(family, { variant: row.text }) },
      { id: "n", kind: "integer", value: (row) => row.n },
      { id: "firstInSet", kind: "date", value: (row) => row.first },
      { id: "lastInSet", kind: "date", value: (row) => row.last },
    ],
  };
};

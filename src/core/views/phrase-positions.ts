import type { Readout } from "#core/domain/corpus.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { countTokens } from "#core/text/tokenise.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface PositionRow {
  readonly readout: Readout;
  /** For each occurrence the number of words of the readout before it, in ascending order. */
  readonly wordsBefore: readonly number[];
}

/** The words before each occurrence, which are in any order; the words of a sentence are counted once. */
function countWordsBefore(readout: Readout, occurrences: readonly Occurrence[]): number[] {
  const last = occurrences.reduce((most, { sentence }) => Math.max(most, sentence), 0);
  let words = 0;
  const before = readout.sentences.slice(0, last + 1).map(({ text }) => {
    const sum = words;
    words += countTokens(text);
    return sum;
  });
  return occurrences
    .map(({ sentence, start }) => (before[sentence] ?? 0) + countTokens(readout.sentences[sentence]?.text.slice(0, start) ?? ""))
    .sort((a, b) => a - b);
}

function groupByMeeting(family: PhraseFamily): ReadonlyMap<string, readonly Occurrence[]> {
  const byMeeting = new Map<string, Occurrence[]>();
  for (const occurrence of family.variants.flatMap(({ occurrences }) => occurrences)) {
    const here = byMeeting.get(occurrence.meeting);
    if (here) here.push(occurrence);
    else byMeeting.set(occurrence.meeting, [occurrence]);
  }
  return byMeeting;
}

/** Where in each readout that the filter leaves the occurrences of a family stand, by date. Words are those between white space. */
export const viewPhrasePositions: ViewOf<PositionRow, PhraseFamily> = (corpus, filter, family) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const byMeeting = groupByMeeting(family);
  return {
    rows: readouts.map((readout) => ({ readout, wordsBefore: countWordsBefore(readout, byMeeting.get(readout.id) ?? []) })),
    n: base.length,
    columns: [
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      { id: "words", kind: "integer", value: (row) => row.readout.tokens },
      { id: "hits", kind: "integer", value: (row) => row.wordsBefore.length, evidence: (row) => evidenceOfFamily(family, { in: row.readout.id }) },
      { id: "wordsBefore", kind: "text", value: (row) => row.wordsBefore.join("; ") },
    ],
  };
};

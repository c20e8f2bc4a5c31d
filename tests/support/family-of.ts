import type { Meeting, MeetingText, PhraseFamily } from "#core/domain/dataset.ts";

/** A family with its wordings at every place where they stand in the readouts, longer wordings first so that none is found within another. */
export function familyOf(label: string, wordings: readonly string[], entries: readonly (readonly [Meeting, MeetingText])[]): PhraseFamily {
  const taken = new Set<string>();
  const variants = [...wordings]
    .sort((a, b) => b.length - a.length)
    .map((text) => ({
      text,
      occurrences: entries.flatMap(([meeting, { sentences }]) =>
        sentences.flatMap((sentence, index) => {
          const start = sentence.text.indexOf(text);
          const key = `${meeting.id} ${index}`;
          if (start < 0 || taken.has(key)) return [];
          taken.add(key);
          return [{ meeting: meeting.id, sentence: index, start, end: start + text.length }];
        }),
      ),
    }));
  const meetings = [...new Set(variants.flatMap(({ occurrences }) => occurrences.map(({ meeting }) => meeting)))].sort();
  const dates = entries.filter(([{ id }]) => meetings.includes(id)).map(([{ date }]) => date);
  return { id: label.replaceAll(/[^a-z]+/giu, "-").toLowerCase(), label, score: 1, meetings: meetings.length, first: dates[0] ?? null, last: dates.at(-1) ?? null, variants };
}

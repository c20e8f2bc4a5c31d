import type { Meeting } from "#core/domain/dataset.ts";
import { formatDate, formatDays, formatList, type DateStyle } from "#i18n/format.ts";
import { nameField, nameMode, namePerson } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

export interface Fact {
  /** Of the meeting. */
  readonly field: string;
  readonly text: string;
}

const nameDuration = ({ durationMinutes, durationApproximate }: Meeting): string | null => {
  if (durationMinutes === null) return null;
  return translate(durationApproximate ? "reader.aboutMinutes" : "reader.minutes", { minutes: durationMinutes });
};

/** What the source says of a meeting, in the order in which it is read; what it does not say is left out. */
export function listFacts(meeting: Meeting, dates: DateStyle = "long"): Fact[] {
  const fact = (field: keyof Meeting, text: string | null): Fact[] => (text === null ? [] : [{ field, text }]);
  return [
    ...fact("date", meeting.date === null ? null : formatDays(meeting, dates)),
    ...fact("mode", meeting.mode === null ? null : nameMode(meeting.mode)),
    ...fact("level", meeting.level === null ? null : translate(`level.${meeting.level}`)),
    ...fact("startTime", meeting.startTime === null ? null : translate("reader.startLocal", { time: meeting.startTime })),
    ...fact("durationMinutes", nameDuration(meeting)),
    ...fact("venue", meeting.venue === null ? null : meeting.venue.name),
    ...fact("published", meeting.published === null ? null : translate("reader.published", { date: formatDate(meeting.published) })),
    ...fact("people", meeting.people.length === 0 ? null : formatList(meeting.people.map(namePerson))),
  ];
}

const FIELDS = ["date", "mode", "level", "startTime", "durationMinutes", "venue"] as const satisfies readonly (keyof Meeting)[];

/** The facts that the source does not give, by name. */
export const listUnstated = (meeting: Meeting): string[] => FIELDS.filter((field) => meeting[field] === null).map(nameField);

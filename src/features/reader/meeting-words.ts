import type { Meeting } from "#core/domain/dataset.ts";
import { formatDate, formatDays, formatList } from "#i18n/format.ts";
import { nameMode, nameParty } from "#i18n/names.ts";
import { translate, translateOr } from "#i18n/translate.ts";

export interface Fact {
  readonly field: string;
  readonly text: string;
  /** What it was inferred from; null where the source says it. */
  readonly inferredFrom: string | null;
}

export const findInferred = (meeting: Meeting, field: string): string | null =>
  meeting.inferred.find((entry) => entry.field === field)?.from ?? null;

export const nameInferred = (from: string): string => translateOr(`inferred.${from}`, from);

const nameDuration = ({ durationMinutes, durationApproximate }: Meeting): string | null => {
  if (durationMinutes === null) return null;
  return translate(durationApproximate ? "reader.aboutMinutes" : "reader.minutes", { minutes: durationMinutes });
};

const namePerson = ({ name, role, country }: Meeting["people"][number]): string => {
  const about = [role, country === null ? null : nameParty(country, "short")].filter((part) => part !== null);
  return about.length === 0 ? name : translate("reader.personPlain", { name, about: about.join(", ") });
};

/** What the source says of a meeting, in the order in which it is read; what it does not say is left out. */
export function listFacts(meeting: Meeting): Fact[] {
  const fact = (field: string, text: string | null): Fact[] => (text === null ? [] : [{ field, text, inferredFrom: findInferred(meeting, field) }]);
  return [
    ...fact("date", meeting.date === null ? null : formatDays(meeting, "long")),
    ...fact("mode", meeting.mode === null ? null : nameMode(meeting.mode)),
    ...fact("level", meeting.level === null ? null : translate(`level.${meeting.level}`)),
    ...fact("start", meeting.startTime === null ? null : translate("reader.startLocal", { time: meeting.startTime })),
    ...fact("duration", nameDuration(meeting)),
    ...fact("venue", meeting.venue === null ? null : meeting.venue.name),
    ...fact("published", meeting.published === null ? null : translate("reader.published", { date: formatDate(meeting.published) })),
    ...fact("people", meeting.people.length === 0 ? null : formatList(meeting.people.map(namePerson))),
  ];
}

/** The facts that the source does not give, by name. */
export function listUnstated(meeting: Meeting): string[] {
  const isUnstated = {
    "fact.date": meeting.date === null,
    "fact.mode": meeting.mode === null,
    "fact.level": meeting.level === null,
    "fact.start": meeting.startTime === null,
    "fact.duration": meeting.durationMinutes === null,
    "fact.venue": meeting.venue === null,
  } as const;
  return Object.entries(isUnstated)
    .filter(([, is]) => is)
    .map(([id]) => translateOr(id, id));
}

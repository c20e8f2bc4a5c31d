import type { Meeting } from "#core/domain/dataset.ts";
import type { Draft } from "#core/ingest/ingest-document.ts";
import { personId } from "#core/ingest/person-names.ts";

/** One meeting with the accounts that were published of it: the primary first. */
export type MeetingDrafts = readonly [primary: Draft, ...further: Draft[]];

/** Modes that different publishers use for one thing. */
const MODE_FAMILIES: Partial<Record<NonNullable<Meeting["mode"]>, string>> = {
  telephone: "remote",
  teleconference: "remote",
  video: "remote",
};

const familyOf = (mode: Meeting["mode"]): string | null => (mode === null ? null : (MODE_FAMILIES[mode] ?? mode));

const surnames = (draft: Draft): Set<string> => new Set(draft.meeting.people.map(({ name, country }) => personId(name, country)));

const words = ({ account }: Draft): Set<string> =>
  new Set(account.sentences.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));

/** Words in both, as a share of the words in either. */
function similarity(a: Draft, b: Draft): number {
  const [x, y] = [words(a), words(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return both === 0 ? 0 : both / (x.size + y.size - both);
}

/** One publisher gives one page to a meeting: two of them are two meetings, unless one is the other over again. */
const LEAST_SIMILARITY = 0.5;

const isRepublished = (a: Draft, b: Draft): boolean =>
  !(a.isOwnPage && b.isOwnPage && a.publisherCountry === b.publisherCountry) || similarity(a, b) >= LEAST_SIMILARITY;

/** Whether two drafts tell of one meeting: the same day and parties, no other way of meeting, and no others present. */
function isSameMeeting(a: Draft, b: Draft): boolean {
  const [x, y] = [a.meeting, b.meeting];
  if (x.date === null || x.date !== y.date || x.counterparts.length === 0 || x.counterparts.join() !== y.counterparts.join()) return false;
  if (x.level !== null && y.level !== null && x.level !== y.level) return false;
  const [mode, otherMode] = [familyOf(x.mode), familyOf(y.mode)];
  if (mode !== null && otherMode !== null && mode !== otherMode) return false;
  const [people, others] = [surnames(a), surnames(b)];
  const isSamePeople = people.size === 0 || others.size === 0 || [...people].some((id) => others.has(id));
  return isSamePeople && isRepublished(a, b);
}

/** A page of its own before an item of a newsletter, then the longer account, then the first. */
const byPrecedence = (a: Draft, b: Draft): number =>
  Number(b.isOwnPage) - Number(a.isOwnPage) || b.account.sentences.length - a.account.sentences.length;

/**
 * Joins the accounts of one meeting from different documents, so that it is counted once. Two readouts of one document are
 * two meetings, however alike. The order of the meetings is that of their first account.
 */
export function mergeAccounts(drafts: readonly Draft[]): MeetingDrafts[] {
  const groups: Draft[][] = [];
  const groupsByDay = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const day = `${draft.meeting.date ?? ""} ${draft.meeting.counterparts.join()}`;
    const sameDay = groupsByDay.get(day) ?? [];
    const group = sameDay.find((members) => members.every((member) => member.file !== draft.file && isSameMeeting(member, draft)));
    if (group) {
      group.push(draft);
      continue;
    }
    const begun = [draft];
    groups.push(begun);
    groupsByDay.set(day, [...sameDay, begun]);
  }
  return groups.flatMap((group) => {
    const [primary, ...further] = group.toSorted(byPrecedence);
    return primary ? [[primary, ...further] satisfies MeetingDrafts] : [];
  });
}

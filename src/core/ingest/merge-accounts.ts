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

/** Whether two drafts tell of one meeting: the same day and parties, no other way of meeting, and no others present. */
function isSameMeeting(a: Draft, b: Draft): boolean {
  const [x, y] = [a.meeting, b.meeting];
  if (x.date === null || x.date !== y.date || x.counterparts.join() !== y.counterparts.join()) return false;
  if (x.level !== null && y.level !== null && x.level !== y.level) return false;
  const [mode, otherMode] = [familyOf(x.mode), familyOf(y.mode)];
  if (mode !== null && otherMode !== null && mode !== otherMode) return false;
  const [people, others] = [surnames(a), surnames(b)];
  return people.size === 0 || others.size === 0 || [...people].some((id) => others.has(id));
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
  for (const draft of drafts) {
    const group = groups.find((members) => members.every((member) => member.file !== draft.file && isSameMeeting(member, draft)));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups.flatMap((group) => {
    const [primary, ...further] = group.toSorted(byPrecedence);
    return primary ? [[primary, ...further] satisfies MeetingDrafts] : [];
  });
}

import type { MeetingDrafts } from "#core/ingest/merge-accounts.ts";
import { hashText } from "#core/ingest/hash-text.ts";

const HASH_DIGITS = 8;

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/gu, "-");

/**
 * Gives every meeting its id: date and counterparts (`2021-01-24-usa`); where that is taken, the mode is appended, and where
 * that is taken too, a short hash of the source. Meetings that come earlier keep theirs, so documents added after them
 * change no id. A meeting without a date begins with `undated`, one without counterparts ends with its date.
 */
export function assignIds(meetings: readonly MeetingDrafts[]): string[] {
  const taken = new Set<string>();
  return meetings.map(([{ meeting, sha256, start }]) => {
    const plain = [meeting.date ?? "undated", ...meeting.counterparts.map(slug)].join("-");
    const withMode = `${plain}-${meeting.mode ?? "meeting"}`;
    const withHash = `${withMode}-${hashText(`${sha256}:${start}`).slice(0, HASH_DIGITS)}`;
    const id = [plain, withMode].find((candidate) => !taken.has(candidate)) ?? withHash;
    taken.add(id);
    return id;
  });
}

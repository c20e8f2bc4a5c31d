import type { Briefing, BriefingContent } from "#core/domain/briefing.ts";
import { BRIEFING_VERSION } from "#core/domain/briefing.ts";
import { startHistory, type History } from "#core/domain/history.ts";

/** A briefing that is being worked on: what may be undone, and how it stands to the shelf. */
export interface BriefingEntry {
  readonly id: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly keptApartAt: string | null;
  readonly history: History<BriefingContent>;
  /** The revision on the shelf that this is a change of; null where it was never there. */
  readonly over: number | null;
  /** All of it is on the shelf. */
  readonly isSaved: boolean;
}

const toContent = ({ title, handling, slides }: BriefingContent): BriefingContent => ({ title, handling, slides });

export const toEntry = (briefing: Briefing, isSaved: boolean): BriefingEntry => ({
  id: briefing.id,
  createdAt: briefing.createdAt,
  changedAt: briefing.changedAt,
  keptApartAt: briefing.keptApartAt,
  history: startHistory(toContent(briefing)),
  over: isSaved ? briefing.revision : null,
  isSaved,
});

/** A saved version from elsewhere takes the place of ours, as one more step that can be undone. */
export const followBriefing = (entry: BriefingEntry, briefing: Briefing): BriefingEntry => ({
  ...toEntry(briefing, true),
  history: { past: [...entry.history.past, entry.history.present], present: toContent(briefing), future: [], run: null },
});

/** The entry as a briefing, with the revision that it has on the shelf. */
export const toBriefing = ({ id, createdAt, changedAt, keptApartAt, history, over }: BriefingEntry): Briefing => ({
  version: BRIEFING_VERSION,
  id,
  ...history.present,
  createdAt,
  changedAt,
  keptApartAt,
  revision: over ?? 0,
});

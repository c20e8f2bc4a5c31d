import type { EvidenceQuery } from "#core/domain/evidence.ts";

/** What a mark stands for, so that marks of the same meeting, subject or counterpart can be shown together (`useLinkedMarks`). */
export const linkKeys = ({ kind, id, in: meeting, with: party }: EvidenceQuery): Readonly<Record<`data-${string}`, string | undefined>> => ({
  "data-meeting": meeting ?? undefined,
  "data-subject": (kind === "topic" || kind === "phrase" || kind === "query") && id !== null ? `${kind}:${id}` : undefined,
  "data-party": party ?? undefined,
});

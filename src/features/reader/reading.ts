import type { Meeting } from "#core/domain/dataset.ts";
import type { Reading } from "#core/views/readings.ts";

export const nameReading = ({ source, place }: Reading, fallback: string): string => source?.title ?? place?.file ?? fallback;

/** The facts of the meeting as the head of this account gives them: each account was published on its own day. */
export const describeMeeting = (meeting: Meeting, { source, isCounted }: Reading): Meeting =>
  isCounted
    ? meeting
    : { ...meeting, published: source?.published ?? null, inferred: meeting.inferred.filter(({ field }) => field !== "published") };

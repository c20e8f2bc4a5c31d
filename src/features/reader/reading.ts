import type { Readout } from "#core/domain/corpus.ts";
import type { Account, Manifest, Meeting, Source } from "#core/domain/dataset.ts";

/** One account of a meeting, with the place that it comes from. */
export interface Reading {
  readonly account: Account;
  readonly place: Meeting["sources"][number] | null;
  readonly source: Source | null;
  readonly isCounted: boolean;
}

/** The accounts of a meeting, the counted one first. */
export function listReadings(manifest: Manifest, { meeting, text }: Readout): [Reading, ...Reading[]] {
  const describe = (place: Reading["place"]): Pick<Reading, "place" | "source"> => ({
    place,
    source: manifest.sources.find(({ file }) => file === place?.file) ?? null,
  });
  const primary = meeting.sources.find(({ role }) => role === "primary") ?? null;
  return [
    { account: text, isCounted: true, ...describe(primary) },
    ...text.alsoIn.map((account) => ({
      account,
      isCounted: false,
      ...describe(meeting.sources.find(({ file, role }) => role === "also-in" && file === account.file) ?? null),
    })),
  ];
}

export const nameReading = ({ source, place }: Reading, fallback: string): string => source?.title ?? place?.file ?? fallback;

/** The facts of the meeting as the head of this account gives them: each account was published on its own day. */
export const describeMeeting = (meeting: Meeting, { source, isCounted }: Reading): Meeting =>
  isCounted
    ? meeting
    : { ...meeting, published: source?.published ?? null, inferred: meeting.inferred.filter(({ field }) => field !== "published") };

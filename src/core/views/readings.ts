import type { Readout } from "#core/domain/corpus.ts";
import type { Account, Manifest, Meeting, Source } from "#core/domain/dataset.ts";

/** One account of a meeting, with the place that it comes from. */
export interface Reading {
  readonly account: Account;
  readonly place: Meeting["sources"][number] | null;
  readonly source: Source | null;
  readonly isCounted: boolean;
}

/** The accounts of a meeting, the counted one first. A source that the manifest does not describe is null. */
export function listReadings(manifest: Pick<Manifest, "sources">, { meeting, text }: Pick<Readout, "meeting" | "text">): [Reading, ...Reading[]] {
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

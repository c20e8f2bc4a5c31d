import type { Mode } from "#core/domain/dataset.ts";
import { countryByCode } from "#core/taxonomy/countries.ts";

const KINDS: Record<Mode, string> = {
  "in-person": "meeting",
  telephone: "telephone conference",
  video: "video teleconference",
  teleconference: "teleconference",
  "virtual-forum": "virtual forum",
  hybrid: "hybrid meeting",
  visit: "visit",
};

const nameOf = (party: string): string => countryByCode(party)?.name ?? party;

/** A title for a readout that is published without one, in the manner of the ministries: "Japan-Brazil video teleconference". */
export const titleReadout = (parties: readonly string[], mode: Mode | null): string =>
  `${parties.map(nameOf).join("-")} ${mode === null ? "meeting" : KINDS[mode]}`.trim();

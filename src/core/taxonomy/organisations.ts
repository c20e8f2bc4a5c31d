import type { Position } from "#core/taxonomy/countries.ts";

export interface Organisation {
  /** The code that stands beside country codes as a party of a meeting. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly seat: string;
  readonly seatPosition: Position;
}

/** International organisations that can be a party of a meeting. */
export const ORGANISATIONS: readonly Organisation[] = [
  {
    code: "ASEAN",
    name: "Association of Southeast Asian Nations",
    aliases: ["ASEAN"],
    seat: "Jakarta",
    seatPosition: [106.8, -6.24],
  },
  { code: "EU", name: "European Union", aliases: ["EU", "E.U.", "European Commission", "European Council"], seat: "Brussels", seatPosition: [4.38, 50.84] },
  {
    code: "NATO",
    name: "North Atlantic Treaty Organization",
    aliases: ["NATO", "North Atlantic Treaty Organisation"],
    seat: "Brussels",
    seatPosition: [4.42, 50.88],
  },
  { code: "UN", name: "United Nations", aliases: ["UN", "U.N."], seat: "New York", seatPosition: [-73.97, 40.75] },
];

const organisationsByCode: ReadonlyMap<string, Organisation> = new Map(
  ORGANISATIONS.map((organisation) => [organisation.code, organisation]),
);

/** The organisation with this code, or undefined. */
export const organisationByCode = (code: string): Organisation | undefined => organisationsByCode.get(code);

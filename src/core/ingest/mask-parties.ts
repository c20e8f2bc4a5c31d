import { findParties, type PartyMention } from "#core/taxonomy/find-parties.ts";

/** Stands for every character of a party's name; of a private use area, so in no name or office. */
const MASK = "\ue000";

/** Matches a whole party in a masked text. */
export const NAMED_PARTY = `${MASK}+(?!${MASK})`;

/** The same from its first character, where a pattern would take the rest of one for a party. */
export const WHOLE_PARTY = `(?<!${MASK})${NAMED_PARTY}`;

export interface MaskedText {
  /** As long as the text; the names of countries and organisations are masked. */
  readonly text: string;
  readonly parties: readonly PartyMention[];
}

/**
 * Blots out the parties that a text names, so that patterns around them need not try hundreds of names at each place. All
 * offsets stay as they are.
 */
export function maskParties(text: string): MaskedText {
  const parties = findParties(text);
  let masked = "";
  let end = 0;
  for (const party of parties) {
    masked += text.slice(end, party.start) + MASK.repeat(party.end - party.start);
    ({ end } = party);
  }
  return { text: masked + text.slice(end), parties };
}

/** The last of them is for all counterparts that have none of their own. */
export const TONES = 8;

/** Which of the tones a counterpart has: its place in the corpus's order decides, so that it keeps its colour in every view. */
export function toneOfParty(counterparts: readonly string[], party: string | undefined): number {
  const at = party === undefined ? -1 : counterparts.indexOf(party);
  return at < 0 || at >= TONES ? TONES - 1 : at;
}

/** The class that sets `--c` and `--ct` for a counterpart. */
export const partyTone = (counterparts: readonly string[], party: string | undefined): string => `party-${toneOfParty(counterparts, party)}`;

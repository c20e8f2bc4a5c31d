const TONES = 8;

/** The class that sets `--c` and `--ct` for a counterpart: its place in the corpus's order decides, so that it keeps its colour in every view. */
export function partyTone(counterparts: readonly string[], party: string | undefined): string {
  const at = party === undefined ? -1 : counterparts.indexOf(party);
  return `party-${at < 0 || at >= TONES ? TONES - 1 : at}`;
}

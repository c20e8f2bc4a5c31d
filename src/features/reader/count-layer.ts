import type { HighlightsBySentence, Layer } from "#core/views/readout-highlights.ts";

/** What a layer shows of a text: its different topics, names and families, each verb of who says it, each sentence with a change. */
export function countIn(bySentence: HighlightsBySentence, layer: Layer): number {
  const shown = bySentence.flat().filter((highlight) => highlight.layer === layer);
  if (layer === "statements") return shown.filter((highlight) => highlight.layer === "statements" && highlight.part === "verb").length;
  if (layer === "changes") return bySentence.filter((inSentence) => inSentence.some((highlight) => highlight.layer === layer)).length;
  return new Set(shown.map(({ id }) => id)).size;
}

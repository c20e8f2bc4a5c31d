/** A part of a family's label: words that never change, a slot with its fillings, or words that some wordings leave out. */
export interface LabelPart {
  readonly kind: "fixed" | "slot" | "optional";
  /** As it stands in the label, with braces or brackets. The texts of all parts join again to the label. */
  readonly text: string;
  /** The fillings of a slot, in the label's order; what may be left out; the fixed words themselves. Without white space at the ends. */
  readonly choices: readonly string[];
}

const SLOT = /\{[^{}]*\}|\[[^[\]]*\]/gu;

const readFixed = (text: string): LabelPart[] => (text === "" ? [] : [{ kind: "fixed", text, choices: [text.trim()] }]);

const readBracketed = (text: string): LabelPart => ({
  kind: text.startsWith("{") ? "slot" : "optional",
  text,
  choices: text
    .slice(1, -1)
    .split("|")
    .map((choice) => choice.trim()),
});

/**
 * Takes a family's label apart: `change [to] the status quo by {coercion|force}`. A brace or bracket without its partner is
 * plain text, so that no label fails; an empty filling means that the slot may stay empty. An empty label has no parts.
 */
export function parsePhraseLabel(label: string): LabelPart[] {
  const parts: LabelPart[] = [];
  let end = 0;
  for (const match of label.matchAll(SLOT)) {
    parts.push(...readFixed(label.slice(end, match.index)), readBracketed(match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, ...readFixed(label.slice(end))];
}

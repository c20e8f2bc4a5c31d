import { parsePhraseLabel, type LabelPart } from "#core/text/phrase-label.ts";
import styles from "#ui/phrase-label.module.css";

interface PhraseLabelProps {
  readonly label: string;
  /** `tspan` inside an SVG `text`. */
  readonly as?: "span" | "tspan";
}

const CLASSES: Readonly<Record<LabelPart["kind"], string | undefined>> = { fixed: undefined, slot: styles.slot, optional: styles.optional };

/** A family's label as it stands, its slots set apart: braces say so, colour repeats it. */
export function PhraseLabel({ label, as: Part = "span" }: PhraseLabelProps) {
  return parsePhraseLabel(label).map(({ kind, text }, index) => (
    <Part key={index} className={CLASSES[kind]}>
      {text}
    </Part>
  ));
}

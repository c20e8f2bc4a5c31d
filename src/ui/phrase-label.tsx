import { Fragment } from "react";
import { parsePhraseLabel, type LabelPart } from "#core/text/phrase-label.ts";
import styles from "#ui/phrase-label.module.css";

interface PhraseLabelProps {
  readonly label: string;
  /** `tspan` inside an SVG `text`. */
  readonly as?: "span" | "tspan";
}

const CLASSES: Readonly<Record<Exclude<LabelPart["kind"], "fixed">, string | undefined>> = { slot: styles.slot, optional: styles.optional };

/** A family's label as it stands, its slots set apart: braces say so, colour repeats it. */
export function PhraseLabel({ label, as: Part = "span" }: PhraseLabelProps) {
  return parsePhraseLabel(label).map(({ kind, text }, index) =>
    kind === "fixed" ? (
      <Fragment key={index}>{text}</Fragment>
    ) : (
      <Part key={index} className={CLASSES[kind]}>
        {text}
      </Part>
    ),
  );
}

import type { Entity } from "#core/domain/dataset.ts";
import styles from "#features/reader/highlights.module.css";

/** Outlines in a square of 10: head and shoulders, a pin, a house of pillars. */
const OUTLINES: Readonly<Record<Entity["kind"], string>> = {
  person: "M5 .5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4zM.8 10c0-3 1.8-4.2 4.2-4.2S9.2 7 9.2 10z",
  place: "M5 0a3.6 3.6 0 0 1 3.6 3.6C8.6 6.2 5 10 5 10S1.4 6.2 1.4 3.6A3.6 3.6 0 0 1 5 0zM5 2.2a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 0 0 0-2.8z",
  organisation: "M0 3.6L5 0l5 3.6zM1 4.6h1.6v3.8H1zM4.2 4.6h1.6v3.8H4.2zM7.4 4.6H9v3.8H7.4zM0 9h10v1H0z",
};

/** What kind of name follows, as a shape: colour only repeats it. */
export function NameGlyph({ kind }: { readonly kind: Entity["kind"] }) {
  return (
    <svg className={styles.glyph} width={9} height={9} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={OUTLINES[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

import type { CompareKind } from "#core/views/compare-view.ts";

/** Strokes in a square of 14, one sign for each kind: the shape says what the colour repeats. */
const SIGNS: Readonly<Record<CompareKind, string>> = {
  same: "M2 5H12M2 9H12",
  reworded: "M2 5H11M8.5 2.5L11.5 5L8.5 7.5M12 9.5H3M5.5 7L2.5 9.5L5.5 12",
  moved: "M4.5 12V2.5M2 5L4.5 2L7 5M9.5 2V11.5M7 9L9.5 12L12 9",
  split: "M1.5 7H6M6 7L11.5 3M6 7L11.5 11",
  joined: "M12.5 7H8M8 7L2.5 3M8 7L2.5 11",
  new: "M2 7H12M7 2V12",
  dropped: "M2 7H12",
};

export function KindIcon({ kind }: { readonly kind: CompareKind }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false" style={{ flex: "none" }}>
      <path d={SIGNS[kind]} fill="none" stroke="currentColor" strokeWidth={kind === "new" || kind === "dropped" ? 2.2 : 1.5} />
    </svg>
  );
}

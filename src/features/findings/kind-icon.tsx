import type { ChangeKind } from "#core/analysis/change/finding.ts";

const SWAP = "M1,4.5H10L7.5,2M13,9.5H4L6.5,12";
const PLUS = "M7,2V12M2,7H12";
const MINUS = "M2,7H12";
const BACK = "M12,10.5V7.5A3.5,3.5 0 0 0 8.5,4H2M4.5,1.5L2,4L4.5,6.5";
const VOICES = "M4.5,7m-3,0a3,3 0 1 0 6,0a3,3 0 1 0 -6,0M9.5,7m-3,0a3,3 0 1 0 6,0a3,3 0 1 0 -6,0";
const BARS = "M2,12V9M6,12V6M10,12V2";
const TARGET = "M7,7m-5,0a5,5 0 1 0 10,0a5,5 0 1 0 -10,0M7,7m-1.2,0a1.2,1.2 0 1 0 2.4,0a1.2,1.2 0 1 0 -2.4,0";
const SPREAD = "M2,7H6L12,2M6,7H12M6,7L12,12";

const PATHS: Readonly<Record<ChangeKind, string>> = {
  reworded: SWAP,
  reordered: SWAP,
  goal: SWAP,
  entered: PLUS,
  "topic-entered": PLUS,
  names: PLUS,
  news: PLUS,
  returned: BACK,
  gone: MINUS,
  "topic-gone": MINUS,
  "verb-gone": MINUS,
  scope: TARGET,
  applied: TARGET,
  speaker: VOICES,
  split: VOICES,
  verb: BARS,
  strong: BARS,
  template: SPREAD,
  spread: SPREAD,
};

/** A small sign beside the name of a kind of change, which it only repeats. */
export function KindIcon({ kind }: { readonly kind: ChangeKind }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth={1.6}>
      <path d={PATHS[kind]} />
    </svg>
  );
}

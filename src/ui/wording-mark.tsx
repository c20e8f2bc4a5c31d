/** Outlines of radius 1: each wording of a family has its own, so that colour can say with whom. Rings are kept for absence. */
const SHAPES = [
  "M-.9,-.9H.9V.9H-.9Z",
  "M0,-1.1L1.05,.85H-1.05Z",
  "M0,-1.2L1.2,0L0,1.2L-1.2,0Z",
  "M0,1.1L1.05,-.85H-1.05Z",
  "M-.4,-1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z",
  "M-1.1,0L-.55,-.95H.55L1.1,0L.55,.95H-.55Z",
] as const;

/** Wordings that have a shape of their own. */
export const SHAPED_WORDINGS = SHAPES.length;

/** All further wordings. */
const OTHER = "M-.85,-.85L.85,.85M-.85,.85L.85,-.85";

interface WordingMarkProps {
  /** Place of the wording among those of its family; null for a readout without the family. */
  readonly at: number | null;
  readonly radius: number;
}

/** A wording's mark, around the origin, in the tone of its surroundings. */
export function WordingMark({ at, radius }: WordingMarkProps) {
  if (at === null) return <circle r={radius * 0.8} fill="var(--paper)" stroke="var(--c)" strokeWidth={1.5} />;
  return (
    <path d={SHAPES[at] ?? OTHER} transform={`scale(${radius})`} vectorEffect="non-scaling-stroke" fill="var(--c)" stroke="var(--c)" strokeWidth={SHAPES[at] ? 0.5 : 2} />
  );
}

/** The mark beside a name in running text; ink where no counterpart's tone is set. */
export function WordingIcon({ at }: Pick<WordingMarkProps, "at">) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false" style={{ display: "inline-block", flex: "none" }}>
      <WordingMark at={at} radius={4.6} />
    </svg>
  );
}

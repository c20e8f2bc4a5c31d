import type { Meeting, Mode } from "#core/domain/dataset.ts";

const polygon = (corners: number, turn: number): string =>
  Array.from({ length: corners }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / corners;
    return `${index === 0 ? "M" : "L"}${Math.cos(angle).toFixed(3)},${Math.sin(angle).toFixed(3)}`;
  }).join("") + "Z";

const SQUARE = "M-.85,-.85H.85V.85H-.85Z";
const DIAMOND = polygon(4, 0);

/** Outlines of radius 1, one for each mode of meeting: shape says how they met, so that colour need not. */
const SHAPES: Readonly<Record<Mode, string>> = {
  "in-person": "M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z",
  telephone: DIAMOND,
  video: SQUARE,
  teleconference: polygon(3, -Math.PI / 2),
  "virtual-forum": polygon(6, 0),
  hybrid: "M-.85,-.85H0A.85,.85 0 0 1 0,.85H-.85Z",
  visit: `${DIAMOND}M-1.15,-1V1`,
};

const UNKNOWN = "M-.8,-.8L.8,.8M-.8,.8L.8,-.8";

interface MeetingMarkProps {
  readonly meeting: Pick<Meeting, "mode" | "durationMinutes">;
}

/** A meeting's mark, around the origin: filled where its duration is stated. Takes the counterpart's tone from its surroundings. */
export function ModeMark({ meeting: { mode, durationMinutes }, radius }: MeetingMarkProps & { readonly radius: number }) {
  return (
    <path
      d={mode === null ? UNKNOWN : SHAPES[mode]}
      transform={`scale(${radius})`}
      vectorEffect="non-scaling-stroke"
      fill={durationMinutes === null ? "var(--paper)" : "var(--c, var(--ink))"}
      stroke="var(--c, var(--ink))"
      strokeWidth={2}
      strokeLinejoin="round"
    />
  );
}

/** The mark beside a name in running text. */
export function ModeIcon({ meeting }: MeetingMarkProps) {
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false" style={{ display: "inline-block", flex: "none" }}>
      <ModeMark meeting={meeting} radius={4.4} />
    </svg>
  );
}

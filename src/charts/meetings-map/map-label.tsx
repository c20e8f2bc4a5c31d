import type { ReactNode } from "react";
import type { LabelPlace } from "#charts/meetings-map/place-labels.ts";

interface MapLabelProps {
  readonly place: LabelPlace;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Height of a line over its base line, as a share of the box. */
const BASE_LINE = 0.77;

/** A name at the place found for it, flush with the side towards its mark. */
export function MapLabel({ place: { left, top, width, height, align }, className, children }: MapLabelProps) {
  const x = align === "start" ? left : align === "end" ? left + width : left + width / 2;
  return (
    <text x={x} y={top + height * BASE_LINE} textAnchor={align} className={className}>
      {children}
    </text>
  );
}

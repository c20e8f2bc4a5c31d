import type { MapArrangement } from "#charts/meetings-map/arrange-map.ts";
import { MapLabel } from "#charts/meetings-map/map-label.tsx";
import styles from "#charts/meetings-map/meetings-map.module.css";

/** The country from whose side the set is read: a square, since nothing is counted there. */
export function HomeMark({ home }: Pick<MapArrangement, "home">) {
  if (home === null) return null;
  return (
    <g aria-hidden="true" className={styles.home}>
      <rect x={home.x - 3} y={home.y - 3} width={6} height={6} />
      {home.label !== null && <MapLabel place={home.label}>{home.name}</MapLabel>}
    </g>
  );
}

import { memo, useMemo } from "react";
import { geoPath } from "d3-geo";
import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import { placeOf, type PartyPlace } from "#charts/meetings-map/party-place.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

interface MapGroundProps {
  readonly corpus: Corpus;
  /** The coast as a path. */
  readonly land: string;
  readonly frame: MapFrame;
  /** Counterparts to which a great circle is drawn from the home capital. */
  readonly parties: readonly string[];
  readonly home: PartyPlace | null;
}

/**
 * Land and great circles from the home capital, and no country's shape: any outline, of a border or of a tint, would draw some country's
 * view of who holds what.
 */
export const MapGround = memo(function MapGround({ corpus, land, frame, parties, home }: MapGroundProps) {
  const draw = useMemo(() => geoPath(frame.projection).digits(1), [frame]);
  return (
    <g aria-hidden="true">
      <path d={land} className={styles.land} />
      {parties.map((party) => {
        const place = placeOf(party);
        const arc = home && place && draw({ type: "LineString", coordinates: [[...home.position], [...place.position]] });
        return arc !== null && <path key={party} d={arc} className={`${styles.arc} ${partyTone(corpus.counterparts, party)}`} />;
      })}
    </g>
  );
});

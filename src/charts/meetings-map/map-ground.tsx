import { memo, useMemo } from "react";
import { geoPath } from "d3-geo";
import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import { placeOf, type PartyPlace } from "#charts/meetings-map/party-place.ts";
import type { WorldLand } from "#charts/meetings-map/world-land.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PartyRow } from "#core/views/meetings-by-party.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

interface MapGroundProps {
  readonly corpus: Corpus;
  readonly land: WorldLand;
  readonly frame: MapFrame;
  readonly rows: readonly PartyRow[];
  readonly home: PartyPlace | null;
}

/**
 * Land without borders, the land of the counterparts tinted, great circles from the home capital. The home country is not tinted:
 * its outline would draw the borders of its own disputes.
 */
export const MapGround = memo(function MapGround({ corpus, land, frame, rows, home }: MapGroundProps) {
  const draw = useMemo(() => geoPath(frame.projection).digits(1), [frame]);
  const ground = useMemo(() => draw(land.land), [draw, land]);
  const lines = rows.flatMap(({ party }) => {
    const place = placeOf(party);
    if (place === null) return [];
    const country = land.countryByNumeric.get(place.numeric ?? "");
    const arc = home && draw({ type: "LineString", coordinates: [[...home.position], [...place.position]] });
    return [{ party, tone: partyTone(corpus.counterparts, party), tint: country === undefined ? null : draw(country), arc }];
  });
  return (
    <g aria-hidden="true">
      {ground !== null && <path d={ground} className={styles.land} />}
      {lines.map(({ party, tone, tint }) => tint !== null && <path key={party} d={tint} className={`${styles.tint} ${tone}`} />)}
      {lines.map(({ party, tone, arc }) => arc !== null && <path key={party} d={arc} className={`${styles.arc} ${tone}`} />)}
    </g>
  );
});

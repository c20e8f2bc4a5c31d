import { useMemo } from "react";
import type { ChartProps } from "#charts/chart.ts";
import { arrangeMap, type MapStyle } from "#charts/meetings-map/arrange-map.ts";
import { frameMap } from "#charts/meetings-map/map-projection.ts";
import { regionOf } from "#charts/meetings-map/map-regions.ts";
import type { MeetingsMapOptions } from "#charts/meetings-map/map-options.ts";
import { MapGround } from "#charts/meetings-map/map-ground.tsx";
import { MapLabel } from "#charts/meetings-map/map-label.tsx";
import { MapNotes } from "#charts/meetings-map/map-notes.tsx";
import { PartyList } from "#charts/meetings-map/party-list.tsx";
import { PartyMark } from "#charts/meetings-map/party-mark.tsx";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import type { WorldLand } from "#charts/meetings-map/world-land.ts";
import { Marks } from "#charts/marks/marks.tsx";
import type { PartyRow } from "#core/views/meetings-by-party.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

/** Below this width the large map has the short names and the marks of the small one. */
const NARROW = 560;

/** The small map is no higher than this, however wide. */
const SMALL_HEIGHT = 204;

const WIDE_STYLE: MapStyle = { unitRadius: 9, maxRadius: 26, fontSize: 13, nameOf: (party) => nameParty(party) };
const SMALL_STYLE: MapStyle = { unitRadius: 5.5, maxRadius: 15, fontSize: 12.5, nameOf: (party) => nameParty(party, "short") };

interface MapPlotProps extends ChartProps<PartyRow, MeetingsMapOptions> {
  readonly land: WorldLand;
}

/** The map itself: land, arcs, marks with names; in the large form also the list and the notes. */
export function MapPlot({ corpus, view, options, filter, shown, onEvidence, onToggleParty, land }: MapPlotProps) {
  const isLarge = options.size === "large";
  const [ref, width] = useWidth(isLarge ? 1000 : 360);
  const home = useMemo(() => placeOf(corpus.manifest.home), [corpus]);
  const region = useMemo(() => regionOf(options.region ?? "world", home?.position ?? null), [options.region, home]);
  const frame = useMemo(() => frameMap(region, width, isLarge ? undefined : SMALL_HEIGHT), [region, width, isLarge]);
  const style = isLarge && width >= NARROW ? WIDE_STYLE : SMALL_STYLE;
  const arrangement = useMemo(() => arrangeMap(corpus, view.rows, frame, region, style), [corpus, view.rows, frame, region, style]);
  const { marks, home: homeMark } = arrangement;

  const map = (
    <div ref={ref} className={styles.map}>
      <Marks label={translate("map.label")}>
        <svg width={frame.width} height={frame.height} className={styles.svg} style={{ fontSize: style.fontSize }}>
          <MapGround corpus={corpus} land={land} frame={frame} rows={view.rows} home={home} />
          {marks.map((mark, index) => (
            <PartyMark
              key={mark.party}
              corpus={corpus}
              mark={mark}
              isFirst={index === 0}
              isChosen={filter.counterparts.includes(mark.party)}
              onToggle={onToggleParty}
            />
          ))}
          {homeMark !== null && (
            <g aria-hidden="true" className={styles.home}>
              <rect x={homeMark.x - 3} y={homeMark.y - 3} width={6} height={6} />
              {homeMark.label !== null && <MapLabel place={homeMark.label}>{homeMark.name}</MapLabel>}
            </g>
          )}
        </svg>
      </Marks>
      {isLarge && <MapNotes arrangement={arrangement} />}
    </div>
  );
  if (!isLarge) return map;
  return (
    <div className={styles.large}>
      {map}
      <PartyList corpus={corpus} view={view} filter={filter} shown={shown} onEvidence={onEvidence} onToggle={onToggleParty} />
    </div>
  );
}

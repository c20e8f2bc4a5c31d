import { useMemo } from "react";
import { isShown, type ChartProps } from "#charts/chart.ts";
import { arrangeMap } from "#charts/meetings-map/arrange-map.ts";
import { HomeMark } from "#charts/meetings-map/home-mark.tsx";
import { frameMap } from "#charts/meetings-map/map-projection.ts";
import { regionOf } from "#charts/meetings-map/map-regions.ts";
import { createRadiusScale, findLargest } from "#charts/meetings-map/map-scale.ts";
import { MapGround } from "#charts/meetings-map/map-ground.tsx";
import { PartyMark, type MarkedEntry } from "#charts/meetings-map/party-mark.tsx";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import { LEFT_OUT_RADIUS, LIMITS, type MapLimits } from "#charts/meetings-map/map-sizes.ts";
import { useCoarseLand } from "#charts/meetings-map/use-land-path.ts";
import { Marks } from "#charts/marks/marks.tsx";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import type { MapMeasure } from "#core/views/map-measures.ts";
import type { PartyRow } from "#core/views/meetings-by-party.ts";
import { formatInteger, formatSpan } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

/** The map is no higher than this, however wide. */
const HEIGHT = 204;
const OVERHANG = 8;

const MEETINGS: MapMeasure = { size: "meetings", colour: "counterpart", topic: null, family: null };
const SMALL: MapLimits = LIMITS.small;

/** A counterpart's square, so that none gives way to two of half its size. */
const weighMeetings = (row: PartyRow | undefined): number => (row === undefined ? 0 : row.meetings ** 2);

function toEntries(corpus: Corpus, rows: readonly PartyRow[]): MarkedEntry[] {
  const radiusOf = createRadiusScale(findLargest(corpus, MEETINGS), MEETINGS, corpus.counterparts.length, 1, SMALL);
  const rowByParty = new Map(rows.map((row) => [row.party, row]));
  return corpus.counterparts.map((party) => {
    const row = rowByParty.get(party);
    const name = nameParty(party, "short");
    const amount = row === undefined ? null : formatInteger(row.meetings);
    return {
      party,
      name,
      amount,
      detail: null,
      fill: row === undefined ? "none" : "full",
      tone: partyTone(corpus.counterparts, party),
      radius: row === undefined ? LEFT_OUT_RADIUS : radiusOf(row.meetings),
      label: amount === null ? name : `${name} ${amount}`,
      weight: weighMeetings(row),
      accessibleName:
        row === undefined ? translate("map.markNone", { party: name }) : translate("map.mark", { party: name, meetings: row.meetings, dates: formatSpan(row.firstDate, row.lastDate) }),
    };
  });
}

/** The small map: land, arcs, marks with short names. A mark opens its meetings, as on the large one. */
export function MapPlot({ corpus, view, shown, onEvidence, width: expected }: ChartProps<PartyRow> & { readonly width: number }) {
  // Measured again, since it comes later than what it stands in.
  const [ref, width] = useWidth(expected);
  const home = useMemo(() => placeOf(corpus.manifest.home), [corpus]);
  const frame = useMemo(() => frameMap(regionOf("world", home?.position ?? null), width, HEIGHT), [home, width]);
  const land = useCoarseLand(frame);
  const parties = useMemo(() => view.rows.map(({ party }) => party), [view.rows]);
  const arrangement = useMemo(
    () =>
      arrangeMap(toEntries(corpus, view.rows), {
        frame,
        locate: (position) => frame.projection([...position]),
        home: home && { name: nameParty(corpus.manifest.home, "short"), position: home.position },
        fontSize: SMALL.fontSize,
        overhang: OVERHANG,
      }),
    [corpus, view.rows, frame, home],
  );
  return (
    <div ref={ref} className={styles.map}>
      <Marks label={translate("map.label")}>
        <svg width={frame.width} height={frame.height} className={styles.svg} style={{ fontSize: SMALL.fontSize }}>
          <MapGround corpus={corpus} land={land} frame={frame} parties={parties} home={home} />
          {arrangement.marks.map((mark, index) => {
            const query = evidenceOf("meetings", null, { with: mark.entry.party });
            return (
              <PartyMark
                key={mark.entry.party}
                mark={mark}
                isFirst={index === 0}
                isChosen={isShown(shown, query)}
                onChoose={() => {
                  onEvidence(query);
                }}
              />
            );
          })}
          <HomeMark home={arrangement.home} />
        </svg>
      </Marks>
    </div>
  );
}

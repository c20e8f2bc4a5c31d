import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { JointRow } from "#core/views/map-joint.ts";
import type { MapMeasure, MapRow } from "#core/views/map-measures.ts";
import { arrangeStage } from "#charts/meetings-map/arrange-stage.ts";
import { estimateWidth } from "#charts/meetings-map/estimate-width.ts";
import { HomeMark } from "#charts/meetings-map/home-mark.tsx";
import { JointLines, JointMark } from "#charts/meetings-map/joint-marks.tsx";
import { MapGround } from "#charts/meetings-map/map-ground.tsx";
import { MapLegend } from "#charts/meetings-map/map-legend.tsx";
import { MapNotes } from "#charts/meetings-map/map-notes.tsx";
import { frameMap } from "#charts/meetings-map/map-projection.ts";
import { regionOf, type RegionId } from "#charts/meetings-map/map-regions.ts";
import { createRadiusScale, findLargest } from "#charts/meetings-map/map-scale.ts";
import { LIMITS } from "#charts/meetings-map/map-sizes.ts";
import { transformTo } from "#charts/meetings-map/map-view.ts";
import { isOrganisation, placeOf } from "#charts/meetings-map/party-place.ts";
import { PartyMark } from "#charts/meetings-map/party-mark.tsx";
import type { Circle } from "#charts/meetings-map/separate-marks.ts";
import { useLandPath } from "#charts/meetings-map/use-land-path.ts";
import { useMapGestures } from "#charts/meetings-map/use-map-gestures.ts";
import { useMapView } from "#charts/meetings-map/use-map-view.ts";
import { ZoomButtons } from "#charts/meetings-map/zoom-buttons.tsx";
import { Marks } from "#charts/marks/marks.tsx";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/meetings-map/map-stage.module.css";

/** Below this width the map has the short names and the marks of the small one. */
const NARROW = 560;
/** Enlarged by more than this, coarse coasts would be seen to be coarse. */
const FINE_SCALE = 2.4;
/** With more counterparts than these, arcs to all of them would hide the map. */
const MOST_ARCS = 24;
/** The map leaves room in the window for time, which is played under it. */
const MOST_OF_WINDOW = 0.5;
const LEAST_HEIGHT = 320;
const CAPTION_SIZE = 12.5;
const BUTTON = 32;

/** Where the three buttons stand, which no mark and no name may. */
const keepButtons = (height: number): Circle[] => [0, 1, 2].map((index) => ({ x: (index + 0.5) * BUTTON, y: height - BUTTON / 2, radius: BUTTON / 2 }));

export interface MapStageProps {
  readonly corpus: Corpus;
  readonly rows: readonly MapRow[];
  readonly joint: readonly JointRow[];
  readonly measure: MapMeasure;
  readonly region: RegionId;
  readonly country: string | null;
  readonly shown: EvidenceQuery | null;
  /** As `writeMapPlace` says it. */
  readonly at: string | null;
  readonly onAt: (at: string | null) => void;
  readonly onChoose: (party: string) => void;
  readonly onChooseJoint: (id: string) => void;
  /** Where its key and notes stand: under it, or after what stands beside it where there is no beside. Null until that is drawn. */
  readonly words: HTMLElement | null;
  /** What stands right under the map. */
  readonly children?: ReactNode;
}

/** The large map: it can be moved and enlarged, and says on itself what area, colour, lines and the missing borders mean. */
export function MapStage({ corpus, rows, joint, measure, region: regionId, country, shown, at, onAt, onChoose, onChooseJoint, words, children }: MapStageProps) {
  const [ref, width] = useWidth(1000);
  const box = useRef<HTMLDivElement>(null);
  const surface = useRef<SVGSVGElement>(null);
  const home = useMemo(() => placeOf(corpus.manifest.home), [corpus]);
  const region = useMemo(() => regionOf(regionId, home?.position ?? null), [regionId, home]);
  const [most] = useState(() => Math.max(LEAST_HEIGHT, window.innerHeight * MOST_OF_WINDOW));
  const frame = useMemo(() => frameMap(region, width, most), [region, width, most]);
  const [view, changeView] = useMapView(frame, at, onAt);
  const settled = useDeferredValue(view);
  const { gestures, onKeyDownCapture } = useMapGestures(box, surface, frame, changeView);
  const land = useLandPath(frame, regionId !== "world" || view.scale > FINE_SCALE);

  const isNarrow = width < NARROW;
  const limits = isNarrow ? LIMITS.small : LIMITS.large;
  const caption = translate("map.organisations");
  const largest = useMemo(() => findLargest(corpus, measure), [corpus, measure]);
  const radiusOf = useMemo(
    () => createRadiusScale(largest, measure, corpus.counterparts.length, settled.scale, limits),
    [largest, measure, corpus, settled.scale, limits],
  );
  const stage = useMemo(
    () => arrangeStage({ corpus, rows, joint, measure, shown, frame, region, view: settled, limits, radiusOf, kept: isNarrow ? [] : keepButtons(frame.height), stripLeft: estimateWidth(caption, CAPTION_SIZE) + 12 }),
    [corpus, rows, joint, measure, shown, frame, region, settled, limits, radiusOf, isNarrow, caption],
  );
  const arcs = useMemo(() => {
    const parties = rows.map(({ party }) => party).filter((party) => !isOrganisation(party));
    return parties.length <= MOST_ARCS ? parties : parties.filter((party) => party === country);
  }, [rows, country]);
  const height = frame.height + stage.stripHeight;
  const first = stage.marks[0]?.entry.party ?? stage.strip[0]?.entry.party;

  return (
    <div ref={ref} className={styles.stage}>
      {/* Keys are heard on their way to the marks and buttons inside; a click on the ground brings the focus here, so that the wheel enlarges. */}
      <div ref={box} className={styles.box} tabIndex={-1} onKeyDownCapture={onKeyDownCapture}>
        <Marks label={translate("map.label")} className={styles.marks}>
          <svg ref={surface} width={frame.width} height={height} className={styles.svg} data-enlarged={view.scale > 1} style={{ fontSize: limits.fontSize }} {...gestures}>
            <svg width={frame.width} height={frame.height} overflow="hidden">
              <rect width={frame.width} height={frame.height} className={styles.target} />
              <g transform={transformTo(view, frame)}>
                <MapGround corpus={corpus} land={land} frame={frame} parties={arcs} home={home} />
              </g>
            </svg>
            {stage.stripHeight > 0 && (
              <text y={frame.height + 19} className={styles.caption} aria-hidden="true">
                {caption}
              </text>
            )}
            <g transform={view === settled ? undefined : transformTo(view, frame, settled)}>
              <JointLines joints={stage.joints} />
              {stage.marks.map((mark) => (
                <PartyMark key={mark.entry.party} mark={mark} isFirst={mark.entry.party === first} isChosen={mark.entry.party === country} reach={stage.reachOf(mark)} onChoose={onChoose} />
              ))}
              {stage.joints.map((mark) => (
                <JointMark key={mark.id} joint={mark} isFirst={first === undefined} reach={stage.reachOf(mark)} onChoose={onChooseJoint} />
              ))}
              <HomeMark home={stage.home} />
            </g>
            {stage.strip.map((mark) => (
              <PartyMark key={mark.entry.party} mark={mark} isFirst={mark.entry.party === first} isChosen={mark.entry.party === country} reach={stage.reachOf(mark)} onChoose={onChoose} />
            ))}
          </svg>
        </Marks>
        <ZoomButtons view={view} frame={frame} top={isNarrow ? null : frame.height - BUTTON} onChange={changeView} />
      </div>
      {children}
      {words !== null &&
        createPortal(
          <>
            <MapLegend corpus={corpus} measure={measure} largest={largest} radiusOf={radiusOf} hasJoint={stage.joints.length > 0} hasOrganisations={stage.strip.length > 0} hasArcs={arcs.length > 0} isCrowded={rows.length > MOST_ARCS} />
            <MapNotes stage={stage} rows={rows} />
          </>,
          words,
        )}
    </div>
  );
}

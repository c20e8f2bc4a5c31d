import { Suspense, use } from "react";
import type { Chart, ChartProps } from "#charts/chart.ts";
import type { RegionId } from "#charts/meetings-map/map-regions.ts";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { viewMeetingsByParty, type PartyRow } from "#core/views/meetings-by-party.ts";
import type { View } from "#core/views/view.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

export interface MeetingsMapOptions {
  /** `small`: the map alone, with short names. `large`: with the list of counterparts beside it. */
  readonly size: "small" | "large";
  /** The part of the world that is drawn; the whole where it is not given. */
  readonly region?: RegionId;
}

type MeetingsMapProps = ChartProps<PartyRow, MeetingsMapOptions>;

const fetchParts = async () => {
  const [{ MapPlot }, { WORLD_LAND }] = await Promise.all([import("#charts/meetings-map/map-plot.tsx"), import("#charts/meetings-map/world-land.ts")]);
  return { MapPlot, land: WORLD_LAND };
};

let parts: ReturnType<typeof fetchParts> | null = null;

/** Code and geometry of the map, fetched once when a map is first shown; after a failure the next try fetches again. */
function loadParts(): ReturnType<typeof fetchParts> {
  parts ??= fetchParts().catch((error: unknown) => {
    parts = null;
    throw error;
  });
  return parts;
}

function LoadedMap(props: MeetingsMapProps) {
  const { MapPlot, land } = use(loadParts());
  return <MapPlot {...props} land={land} />;
}

function MeetingsMap(props: MeetingsMapProps) {
  return (
    <Suspense
      fallback={
        <p className={styles.loading} data-size={props.options.size} role="status">
          {translate("map.loading")}
        </p>
      }
    >
      <LoadedMap {...props} />
    </Suspense>
  );
}

/** How to read the map; the large form also says what the rows add up to. */
function explainMap({ rows, n }: View<PartyRow>, corpus: Corpus, { size }: MeetingsMapOptions): string {
  const home = placeOf(corpus.manifest.home)?.city ?? corpus.manifest.home;
  if (size === "small") return translate("chart.meetings-map.how", { home });
  const shared = new Set(rows.flatMap((row) => row.readouts).filter(({ meeting }) => rows.filter(({ party }) => meeting.counterparts.includes(party)).length > 1)).size;
  return translate("chart.meetings-map.howLarge", { home, n, counterparts: rows.length, shared, sum: rows.reduce((sum, { meetings }) => sum + meetings, 0) });
}

/** Meetings by counterpart on a world map. */
export const meetingsMapChart: Chart<PartyRow, MeetingsMapOptions> = {
  id: "meetings-map",
  view: viewMeetingsByParty,
  Plot: MeetingsMap,
  how: explainMap,
};

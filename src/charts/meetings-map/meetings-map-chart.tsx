import { lazy, Suspense } from "react";
import type { Chart, ChartProps } from "#charts/chart.ts";
import type { MeetingsMapOptions } from "#charts/meetings-map/map-options.ts";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { viewMeetingsByParty, type PartyRow } from "#core/views/meetings-by-party.ts";
import type { View } from "#core/views/view.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

type MeetingsMapProps = ChartProps<PartyRow, MeetingsMapOptions>;

/** Code and geometry of the map, fetched when a map is first shown. After a failure the next try fetches again. */
const createMap = () =>
  lazy(async () => {
    try {
      const [{ MapPlot }, { WORLD_LAND }] = await Promise.all([import("#charts/meetings-map/map-plot.tsx"), import("#charts/meetings-map/world-land.ts")]);
      return { default: (props: MeetingsMapProps) => <MapPlot {...props} land={WORLD_LAND} /> };
    } catch (error) {
      loaded.Map = createMap();
      throw error;
    }
  });

const loaded = { Map: createMap() };

function MeetingsMap(props: MeetingsMapProps) {
  return (
    <Suspense
      fallback={
        <p className={styles.loading} data-size={props.options.size} role="status">
          {translate("map.loading")}
        </p>
      }
    >
      <loaded.Map {...props} />
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
  staysWhenEmpty: true,
};

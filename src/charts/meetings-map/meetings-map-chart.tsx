import { Suspense } from "react";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { lazyAgain } from "#charts/meetings-map/lazy-again.tsx";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import { viewMeetingsByParty, type PartyRow } from "#core/views/meetings-by-party.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

type MeetingsMapProps = ChartProps<PartyRow>;

const LazyMap = lazyAgain<MeetingsMapProps>(async () => (await import("#charts/meetings-map/map-plot.tsx")).MapPlot);

function MeetingsMap(props: MeetingsMapProps) {
  return (
    <Suspense
      fallback={
        <p className={styles.loading} role="status">
          {translate("map.loading")}
        </p>
      }
    >
      <LazyMap {...props} />
    </Suspense>
  );
}

/** Meetings by counterpart on a small world map. */
export const meetingsMapChart: Chart<PartyRow> = {
  id: "meetings-map",
  view: viewMeetingsByParty,
  Plot: MeetingsMap,
  how: (_view, corpus) => translate("chart.meetings-map.how", { home: placeOf(corpus.manifest.home)?.city ?? corpus.manifest.home }),
  staysWhenEmpty: true,
};

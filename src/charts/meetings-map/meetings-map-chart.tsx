import { Suspense } from "react";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { viewMeetingsByParty, type PartyRow } from "#core/views/meetings-by-party.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { AfterPaint, RANKS } from "#ui/after-paint.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/meetings-map/meetings-map.module.css";

const LazyMap = lazyAgain<ChartProps<PartyRow> & { readonly width: number }>(async () => (await import("#charts/meetings-map/map-plot.tsx")).MapPlot);

/** The land weighs more than the other charts together: they are drawn first. */
function MeetingsMap(props: ChartProps<PartyRow>) {
  const [ref, width] = useWidth(360);
  const loading = (
    <p className={styles.loading} role="status">
      {translate("map.loading")}
    </p>
  );
  return (
    <div ref={ref}>
      <AfterPaint rank={RANKS.land} fallback={loading}>
        <Suspense fallback={loading}>
          <LazyMap {...props} width={width} />
        </Suspense>
      </AfterPaint>
    </div>
  );
}

/** Meetings by counterpart on a small world map. */
export const meetingsMapChart: Chart<PartyRow> = {
  id: "meetings-map",
  view: viewMeetingsByParty,
  Plot: MeetingsMap,
  how: (_view, corpus) => translate("chart.meetings-map.how", { home: nameParty(corpus.manifest.home, "short") }),
  staysWhenEmpty: true,
};

import { Suspense } from "react";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { nameFamilyOf, nameTopicOf } from "#charts/meetings-map/map-words.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { viewMap, type MapMeasure, type MapRow } from "#core/views/map-measures.ts";
import type { View } from "#core/views/view.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/map/map-plot.module.css";

export type MapProps = ChartProps<MapRow, MapMeasure>;

const LazyMap = lazyAgain<MapProps>(async () => (await import("#features/map/map-plot.tsx")).MapPlot);

function LargeMap(props: MapProps) {
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

/** How many meetings, with whom, and what the rows add up to where a meeting had several counterparts. */
function explainMap({ rows, n }: View<MapRow>, corpus: Corpus, measure: MapMeasure): string {
  const readouts = new Set(rows.flatMap((row) => row.readouts));
  const joint = [...readouts].filter(({ meeting }) => meeting.counterparts.length > 1).length;
  const sum = rows.reduce((total, { meetings }) => total + meetings, 0);
  const counts = translate("map.how", { n, counterparts: rows.length, joint, sum, alone: n - readouts.size });
  const what = { topic: nameTopicOf(corpus, measure), phrase: nameFamilyOf(corpus, measure) };
  return `${counts} ${translate(`map.how.${measure.size}`, what)}`;
}

/** The map page's chart: meetings, minutes, sentences or occurrences by counterpart on a map that moves, in time. */
export const mapChart: Chart<MapRow, MapMeasure> = {
  id: "meetings-map",
  view: viewMap,
  Plot: LargeMap,
  how: explainMap,
  staysWhenEmpty: true,
};

import { useMemo } from "react";
import { holdsPosition, REGION_IDS, regionOf, type RegionId } from "#charts/meetings-map/map-regions.ts";
import type { MeetingsMapOptions } from "#charts/meetings-map/map-options.ts";
import { meetingsMapChart } from "#charts/meetings-map/meetings-map-chart.tsx";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { translate } from "#i18n/translate.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { Segmented } from "#ui/segmented.tsx";

/** The world, and the parts of it where a counterpart is. */
function findRegions(corpus: Corpus): RegionId[] {
  const places = corpus.counterparts.flatMap((party) => placeOf(party) ?? []);
  return REGION_IDS.filter((id) => id === "world" || places.some(({ position }) => holdsPosition(regionOf(id, null), position)));
}

/** Where the counterparts are: the large map with its list. */
export function Page() {
  const corpus = useCorpus();
  const { changeSetting } = useUrlActions();
  const regions = useMemo(() => findRegions(corpus), [corpus]);
  const setting = useSetting("region", REGION_IDS);
  const region = regions.includes(setting) ? setting : "world";
  const options = useMemo((): MeetingsMapOptions => ({ size: "large", region }), [region]);
  return (
    <>
      <h1 className="visually-hidden">{translate("page.map")}</h1>
      <ChartPanel
        chart={meetingsMapChart}
        corpus={corpus}
        options={options}
        controls={
          <Segmented
            label={translate("map.region")}
            value={region}
            onChange={(id) => {
              changeSetting("region", id === "world" ? null : id);
            }}
            options={regions.map((id) => ({ value: id, label: translate(`map.region.${id}`) }))}
          />
        }
      />
    </>
  );
}

import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { mapChart } from "#features/map/map-chart.tsx";
import { MapChoices } from "#features/map/map-choices.tsx";
import { useMapSettings } from "#features/map/use-map-settings.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/map.ts";
import "#i18n/parts/groups.ts";

/** Where the counterparts are: the map with its list, time, and one country in detail. */
export function Page() {
  const corpus = useCorpus();
  const settings = useMapSettings(corpus);
  return (
    <>
      <h1 className="visually-hidden">{translate("page.map")}</h1>
      <MapChoices corpus={corpus} settings={settings} />
      <ChartPanel chart={mapChart} corpus={corpus} options={settings.measure} />
    </>
  );
}

import { useMemo } from "react";
import { holdsPosition, REGION_IDS, regionOf, type RegionId } from "#charts/meetings-map/map-regions.ts";
import { isMapPlace } from "#charts/meetings-map/map-place.ts";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { MAP_COLOURS, MAP_SIZES, type MapMeasure } from "#core/views/map-measures.ts";
import { STEP_MODES, type StepMode } from "#core/views/map-steps.ts";
import { viewTopicFrequency } from "#core/views/topic-frequency.ts";
import { useReportedSetting } from "#state/use-reported-setting.ts";
import { useSetting } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

export interface MapSettings {
  readonly measure: MapMeasure;
  readonly region: RegionId;
  /** The parts of the world where a counterpart is, and the world. */
  readonly regions: readonly RegionId[];
  readonly country: string | null;
  /** Where the map is enlarged, as `writeMapPlace` says it. */
  readonly at: string | null;
  readonly mode: StepMode;
}

const findRegions = (corpus: Corpus): RegionId[] => {
  const places = corpus.counterparts.flatMap((party) => placeOf(party) ?? []);
  return REGION_IDS.filter((id) => id === "world" || places.some(({ position }) => holdsPosition(regionOf(id, null), position)));
};

const useParam = (name: string): string | null => useUrlStore((state) => new URLSearchParams(state.search).get(name));

/**
 * What the map page shows, from the address: `size`, `about` (a topic), `family`, `colour`, `region`, `country`, `at`, `steps`. Without a
 * choice, the topic is the most frequent of the corpus and the family its best, which no filter changes.
 */
export function useMapSettings(corpus: Corpus): MapSettings {
  const size = useSetting("size", MAP_SIZES);
  const colour = useSetting("colour", MAP_COLOURS);
  const setRegion = useSetting("region", REGION_IDS);
  const mode = useSetting("steps", STEP_MODES);
  const about = useParam("about");
  const family = useParam("family");
  const country = useParam("country");
  const at = useParam("at");
  const regions = useMemo(() => findRegions(corpus), [corpus]);
  const mostFrequent = useMemo(() => viewTopicFrequency(corpus, EMPTY_FILTER, undefined).rows[0]?.topic.id ?? null, [corpus]);
  const measure = useMemo(
    (): MapMeasure => ({
      size,
      colour,
      topic: about !== null && corpus.topicById.has(about) ? about : mostFrequent,
      family: family !== null && corpus.familyById.has(family) ? family : (corpus.families[0]?.id ?? null),
    }),
    [corpus, size, colour, about, family, mostFrequent],
  );
  const isCountry = country !== null && corpus.counterparts.includes(country);
  const isPlace = at !== null && isMapPlace(at);
  useReportedSetting("about", about === null || measure.topic === about ? [] : [about]);
  useReportedSetting("family", family === null || measure.family === family ? [] : [family]);
  useReportedSetting("country", country === null || isCountry ? [] : [country], corpus.counterparts);
  useReportedSetting("at", at === null || isPlace ? [] : [at]);
  return {
    measure,
    region: regions.includes(setRegion) ? setRegion : "world",
    regions,
    country: isCountry ? country : null,
    at: isPlace ? at : null,
    mode,
  };
}

import { useCallback, useMemo, useState } from "react";
import { MapStage } from "#charts/meetings-map/map-stage.tsx";
import { selectReadouts } from "#core/domain/filter.ts";
import { listJointMeetings } from "#core/views/map-joint.ts";
import { createCounter, evidenceOfMark } from "#core/views/map-measures.ts";
import { COUNTRY_HEADING, CountryPanel } from "#features/map/country-panel.tsx";
import { MapList } from "#features/map/map-list.tsx";
import type { MapProps } from "#features/map/map-chart.tsx";
import { TimeSlider } from "#features/map/time-slider.tsx";
import { useCountryFocus } from "#features/map/use-country-focus.ts";
import { useMapSettings } from "#features/map/use-map-settings.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/map/map-plot.module.css";
import "#i18n/parts/map.ts";
import "#i18n/parts/groups.ts";

/** The map, time under it, beside it the list of its marks or the country that was chosen, and then its key. */
export function MapPlot({ corpus, view: { rows, n }, options: measure, filter, shown, onEvidence }: MapProps) {
  const { region, country, at, mode } = useMapSettings(corpus);
  const { showEvidence, changeSetting } = useUrlActions();
  const liveFilter = useUrlStore((state) => state.filter);
  const [words, setWords] = useState<HTMLDivElement | null>(null);
  const box = useCountryFocus(country, COUNTRY_HEADING);
  const joint = useMemo(() => listJointMeetings(corpus, filter, measure), [corpus, filter, measure]);
  const total = useMemo(() => {
    const { readouts, base } = selectReadouts(corpus, filter);
    return createCounter(corpus, measure)(readouts, base.length);
  }, [corpus, filter, measure]);

  const choose = useCallback(
    (party: string) => {
      const row = rows.find((one) => one.party === party);
      if (row === undefined) changeSetting("country", party);
      else showEvidence(evidenceOfMark(measure, party, row), { country: party });
    },
    [rows, measure, changeSetting, showEvidence],
  );
  const chooseJoint = useCallback(
    (id: string) => {
      const row = joint.find((one) => one.id === id);
      if (row !== undefined) showEvidence(evidenceOfMark(measure, id, row));
    },
    [joint, measure, showEvidence],
  );
  const openCountry = useCallback(
    (party: string) => {
      changeSetting("country", party === country ? null : party);
    },
    [changeSetting, country],
  );
  const moveTo = useCallback(
    (place: string | null) => {
      changeSetting("at", place);
    },
    [changeSetting],
  );
  return (
    <div ref={box} className={styles.plot}>
      <div className={styles.main}>
        <MapStage
          key={region}
          corpus={corpus}
          rows={rows}
          joint={joint}
          measure={measure}
          region={region}
          country={country}
          shown={shown}
          at={at}
          onAt={moveTo}
          onChoose={choose}
          onChooseJoint={chooseJoint}
          words={words}
        >
          <TimeSlider corpus={corpus} filter={liveFilter} n={n} mode={mode} />
        </MapStage>
      </div>
      {country === null ? (
        <MapList corpus={corpus} rows={rows} joint={joint} total={total} measure={measure} country={country} shown={shown} onEvidence={onEvidence} onCountry={openCountry} />
      ) : (
        <CountryPanel
          key={country}
          corpus={corpus}
          filter={filter}
          party={country}
          row={rows.find(({ party }) => party === country) ?? null}
          measure={measure}
          shown={shown}
          onEvidence={onEvidence}
        />
      )}
      <div ref={setWords} className={styles.words} />
    </div>
  );
}

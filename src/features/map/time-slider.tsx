import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { datesAtStep, findStep, firstStep, listSteps, STEP_MODES, type MapStep, type StepMode, type StepUnit } from "#core/views/map-steps.ts";
import { TimeTrack } from "#features/map/time-track.tsx";
import { usePlaying } from "#features/map/use-playing.ts";
import { formatDate } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { isModified } from "#ui/is-modified.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#features/map/time-slider.module.css";

interface TimeSliderProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  /** Meetings that the filter leaves now. */
  readonly n: number;
  readonly mode: StepMode;
}

const nameStep = ({ from }: MapStep, unit: StepUnit): string => (unit === "day" ? formatDate(from) : unit === "month" ? formatDate(from.slice(0, 7)) : from.slice(0, 4));

const ICONS = { play: "M4,2.5L13,8L4,13.5Z", pause: "M4,3h3v10h-3zM9,3h3v10h-3z", back: "M11,3L5,8l6,5", on: "M5,3l6,5l-6,5" } as const;

const Icon = ({ name }: { readonly name: keyof typeof ICONS }) => (
  <svg width={16} height={16} aria-hidden="true" data-line={name === "back" || name === "on"}>
    <path d={ICONS[name]} />
  </svg>
);

/**
 * Time under the map: it stops where meetings began, at their true distances. It writes the filter's dates, so that everything else
 * follows; what is played or dragged is one step of the history.
 */
export function TimeSlider({ corpus, filter, n, mode }: TimeSliderProps) {
  const { changeFilter, changeSettings } = useUrlActions();
  const { unit, steps } = useMemo(() => listSteps(corpus, filter), [corpus, filter]);
  const hasMoved = useRef(false);
  // What was last asked for, until the address has caught up: keys that come faster than that count on from it.
  const [asked, setAsked] = useState<{ readonly index: number; readonly after: Filter } | null>(null);
  const at = asked !== null && asked.after === filter ? asked.index : findStep(steps, mode, filter);
  const last = steps.length - 1;
  const near = firstStep(steps, filter);
  // Keys, buttons and playing keep the filter's first day; only a drag goes before it.
  const low = mode === "until" ? near : 0;

  const go = (index: number): void => {
    const next = Math.min(index, last);
    if (next === at) return;
    setAsked({ index: next, after: filter });
    changeFilter(datesAtStep(steps, next, mode, filter), { replace: hasMoved.current });
    hasMoved.current = true;
  };
  const move = (by: number): void => {
    go(Math.max((at ?? (by < 0 ? near : near - 1)) + by, low));
  };
  const { isPlaying, start, stop } = usePlaying(() => {
    const next = (at ?? near - 1) + 1;
    if (next <= last) go(next);
    return next < last;
  });
  if (steps.length < 2) return null;

  const settle = (): void => {
    hasMoved.current = false;
  };
  const play = (): void => {
    if (isPlaying) {
      stop();
      settle();
      return;
    }
    if (at === null || at >= last) go(low);
    start();
  };
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity }[event.key];
    if (by === undefined || isModified(event)) return;
    event.preventDefault();
    stop();
    move(by);
  };
  const changeMode = (value: StepMode): void => {
    const dates = at === null ? {} : datesAtStep(steps, at, value, { from: null, to: null });
    changeSettings({ steps: value === STEP_MODES[0] ? null : value, ...dates });
  };
  const step = at === null ? undefined : steps[at];
  const since = mode === "until" && filter.from !== null && low > 0 ? "yes" : "no";
  const label =
    step === undefined
      ? translate("map.time.free")
      : translate(`map.time.${mode}`, { date: nameStep(step, unit), since, from: formatDate(filter.from), step: (at ?? 0) + 1, steps: steps.length });

  return (
    <div className={`${styles.slider} no-print`} role="group" aria-label={translate("map.time")}>
      <div className={styles.head}>
        <button type="button" className={styles.play} aria-label={translate(isPlaying ? "map.time.pause" : "map.time.play")} onClick={play}>
          <Icon name={isPlaying ? "pause" : "play"} />
          {translate(isPlaying ? "map.time.pauseShort" : "map.time.playShort")}
        </button>
        {(["back", "on"] as const).map((direction) => (
          <button
            key={direction}
            type="button"
            className={styles.step}
            aria-label={translate(`map.time.${direction}`)}
            aria-disabled={direction === "back" ? at === low : at === last}
            onClick={() => {
              stop();
              move(direction === "back" ? -1 : 1);
              settle();
            }}
          >
            <Icon name={direction} />
          </button>
        ))}
        <p className={styles.now}>
          <strong>{label}</strong> {translate("map.time.meetings", { n })}
        </p>
        <Segmented
          label={translate("map.time.mode")}
          value={mode}
          onChange={changeMode}
          options={STEP_MODES.map((value) => ({ value, label: translate(`map.time.mode.${value}`) }))}
        />
      </div>
      <TimeTrack
        corpus={corpus}
        filter={filter}
        steps={steps}
        at={at}
        mode={mode}
        valueText={label}
        onStep={(index) => {
          stop();
          go(index);
        }}
        onKey={press}
        onRest={settle}
      />
      <p className={styles.how}>{translate(`map.time.how.${unit}`, { steps: steps.length })}</p>
    </div>
  );
}

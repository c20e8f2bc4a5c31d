import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { scaleTime, TimeAxis, toTime } from "#charts/marks/time-axis.tsx";
import type { Corpus } from "#core/domain/corpus.ts";
import { firstDay, selectReadouts, type Filter } from "#core/domain/filter.ts";
import type { MapStep, StepMode } from "#core/views/map-steps.ts";
import { translate } from "#i18n/translate.ts";
import { measureLocalRect, zoomOf } from "#ui/local-rect.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/map/time-slider.module.css";

interface TimeTrackProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly steps: readonly MapStep[];
  readonly at: number | null;
  readonly mode: StepMode;
  readonly valueText: string;
  readonly onStep: (index: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** A drag or a walk by keys has ended. */
  readonly onRest: () => void;
}

const MARGIN = 14;
const HEIGHT = 26;
const TICK = 8;
/** Ticks of one day stand on one another up to this height. */
const MOST_STACKED = 3;

/** The meetings as ticks at their dates, and the handle that goes from step to step. */
export function TimeTrack({ corpus, filter, steps, at, mode, valueText, onStep, onKey, onRest }: TimeTrackProps) {
  const [ref, width] = useWidth(900);
  const svg = useRef<SVGSVGElement>(null);
  const isDragging = useRef(false);
  const scale = useMemo(() => {
    const [first, last] = [steps[0]?.from ?? "1970-01-01", steps.at(-1)?.to ?? "1970-01-02"];
    return scaleTime([toTime(first), toTime(last > first ? last : first)], [MARGIN, Math.max(width - MARGIN, MARGIN + 1)]);
  }, [steps, width]);
  const xOf = (day: string): number => scale(toTime(day));
  const placeOf = (step: MapStep): number => (mode === "until" || step.from === step.to ? xOf(step.to) : (xOf(step.from) + xOf(step.to)) / 2);

  const ticks = useMemo(() => {
    const stacked = new Map<number, number>();
    return selectReadouts(corpus, { ...filter, from: null, to: null }).readouts.flatMap(({ id, meeting }) => {
      if (meeting.date === null) return [];
      const x = Math.round(scale(toTime(firstDay(meeting.date))));
      const level = Math.min(stacked.get(x) ?? 0, MOST_STACKED - 1);
      stacked.set(x, level + 1);
      return [{ id, x, level, tone: partyTone(corpus.counterparts, meeting.counterparts[0]) }];
    });
  }, [corpus, filter, scale]);

  const goTo = (event: PointerEvent): void => {
    if (svg.current === null) return;
    const x = event.clientX / zoomOf(svg.current) - measureLocalRect(svg.current).left;
    const nearest = steps.reduce((best, step, index) => (Math.abs(placeOf(step) - x) < Math.abs(placeOf(steps[best] ?? step) - x) ? index : best), 0);
    onStep(nearest);
  };
  const lift = (): void => {
    isDragging.current = false;
    onRest();
  };

  const shownFrom = filter.from === null ? MARGIN : Math.max(MARGIN, Math.min(xOf(filter.from), width - MARGIN));
  const shownTo = filter.to === null ? width - MARGIN : Math.min(width - MARGIN, Math.max(xOf(filter.to), MARGIN));
  const step = at === null ? undefined : steps[at];
  const handleX = step === undefined ? shownTo : placeOf(step);
  return (
    <div ref={ref} className={styles.track}>
      <svg
        ref={svg}
        width={width}
        height={HEIGHT + 20}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          isDragging.current = true;
          goTo(event);
        }}
        onPointerMove={(event) => {
          if (isDragging.current) goTo(event);
        }}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        <rect x={0} width={width} height={HEIGHT + 20} fill="transparent" />
        <rect className={styles.ground} x={MARGIN} y={0} width={Math.max(width - 2 * MARGIN, 0)} height={HEIGHT} />
        <rect className={styles.window} x={shownFrom} y={0} width={Math.max(shownTo - shownFrom, 1)} height={HEIGHT} />
        {ticks.map(({ id, x, level, tone }) => (
          <rect key={id} className={`${styles.tick} ${tone}`} x={x - 1} y={HEIGHT - (level + 1) * TICK} width={2} height={TICK - 1} />
        ))}
        <TimeAxis scale={scale} y={HEIGHT} />
        <g
          role="slider"
          tabIndex={0}
          className={styles.handle}
          aria-label={translate("map.time.handle")}
          aria-valuemin={1}
          aria-valuemax={steps.length}
          aria-valuenow={(at ?? steps.length - 1) + 1}
          aria-valuetext={valueText}
          transform={`translate(${handleX.toFixed(1)},0)`}
          onKeyDown={onKey}
          onKeyUp={onRest}
        >
          <rect x={-12} y={-3} width={24} height={HEIGHT + 6} fill="transparent" />
          <rect x={-5} y={-2} width={10} height={HEIGHT + 4} className={styles.grip} data-free={step === undefined} />
          <path d={`M-1.5,${HEIGHT / 2 - 5}v10M1.5,${HEIGHT / 2 - 5}v10`} className={styles.ridge} />
        </g>
      </svg>
    </div>
  );
}

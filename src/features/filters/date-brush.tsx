import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { listYears } from "#charts/marks/calendar-ticks.ts";
import { scaleLinear } from "#charts/marks/linear-scale.ts";
import { firstDay } from "#core/domain/filter.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { fromDay, toDay, type DayRange } from "#features/filters/brush-days.ts";
import { formatDate, formatYear } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { isModified } from "#ui/is-modified.ts";
import { measureLocalRect, zoomOf } from "#ui/local-rect.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/filters/date-brush.module.css";

const HEIGHT = 30;
const MARGIN = 12;
const HANDLE_REACH = 12;

type Grip = "from" | "to" | "both" | "new";

interface Drag {
  readonly grip: Grip;
  readonly startDay: number;
  readonly startRange: DayRange;
  hasMoved: boolean;
}

interface DateBrushProps {
  readonly corpus: Corpus;
  readonly extent: DayRange;
  readonly range: DayRange;
  /** `isContinued`: a further step of one drag. */
  readonly onChange: (range: DayRange, isContinued: boolean) => void;
}

const KEY_DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30, Home: -Infinity, End: Infinity };

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

function moveGrip({ grip, startDay, startRange }: Drag, day: number, extent: DayRange): DayRange {
  switch (grip) {
    case "from":
      return { from: clamp(day, extent.from, startRange.to), to: startRange.to };
    case "to":
      return { from: startRange.from, to: clamp(day, startRange.from, extent.to) };
    case "both": {
      const by = clamp(day - startDay, extent.from - startRange.from, extent.to - startRange.to);
      return { from: startRange.from + by, to: startRange.to + by };
    }
    case "new":
      return { from: clamp(Math.min(day, startDay), extent.from, extent.to), to: clamp(Math.max(day, startDay), extent.from, extent.to) };
  }
}

/** The date range as a brush: every meeting a tick in its counterpart's lane; ends, middle and empty ground can be dragged. */
export function DateBrush({ corpus, extent, range: applied, onChange }: DateBrushProps) {
  // What was last asked for, until the address has caught up: keys that come faster than that count on from it.
  const [asked, setAsked] = useState<DayRange | null>(null);
  const isCaughtUp = asked !== null && asked.from === applied.from && asked.to === applied.to;
  if (isCaughtUp) setAsked(null);
  const range = asked ?? applied;
  const hasKeyMoved = useRef(false);
  const [ref, width] = useWidth(380);
  const drag = useRef<Drag | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const scale = scaleLinear([extent.from, Math.max(extent.to, extent.from + 1)], [MARGIN, width - MARGIN]);
  const isWhole = range.from <= extent.from && range.to >= extent.to;
  const lanes = Math.max(corpus.counterparts.length, 1);

  const placeOf = ({ clientX }: PointerEvent): number => (svg.current === null ? clientX : clientX / zoomOf(svg.current) - measureLocalRect(svg.current).left);
  const dayAt = (event: PointerEvent): number => Math.round(scale.invert(placeOf(event)));

  const findGrip = (event: PointerEvent): Grip => {
    const x = placeOf(event);
    const toFrom = Math.abs(x - scale(range.from));
    const toTo = Math.abs(x - scale(range.to));
    if (Math.min(toFrom, toTo) <= HANDLE_REACH) return toFrom < toTo ? "from" : "to";
    return !isWhole && x > scale(range.from) && x < scale(range.to) ? "both" : "new";
  };

  const start = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip: findGrip(event), startDay: dayAt(event), startRange: range, hasMoved: false };
  };
  const move = (event: PointerEvent): void => {
    const now = drag.current;
    if (!now || (!now.hasMoved && Math.abs(scale(dayAt(event)) - scale(now.startDay)) < 3)) return;
    onChange(moveGrip(now, dayAt(event), extent), now.hasMoved);
    now.hasMoved = true;
  };
  const stop = (): void => {
    drag.current = null;
  };
  const press = (end: "from" | "to") => (event: KeyboardEvent) => {
    const by = KEY_DAYS[event.key];
    if (by === undefined || isModified(event)) return;
    event.preventDefault();
    const day = end === "from" ? clamp(range.from + by, extent.from, range.to) : clamp(range.to + by, range.from, extent.to);
    const next = { ...range, [end]: day };
    setAsked(next);
    onChange(next, hasKeyMoved.current);
    hasKeyMoved.current = true;
  };

  const handle = (end: "from" | "to") => (
    <g
      role="slider"
      tabIndex={0}
      className={styles.handle}
      aria-label={translate(end === "from" ? "filters.brushFrom" : "filters.brushTo")}
      aria-valuemin={end === "from" ? extent.from : range.from}
      aria-valuemax={end === "from" ? range.to : extent.to}
      aria-valuenow={range[end]}
      aria-valuetext={formatDate(fromDay(range[end]))}
      transform={`translate(${scale(range[end])},0)`}
      onKeyDown={press(end)}
      onBlur={() => {
        setAsked(null);
        hasKeyMoved.current = false;
      }}
    >
      <rect x={-12} y={-2} width={24} height={HEIGHT + 4} fill="transparent" />
      <g transform={`translate(${end === "from" ? -7 : 7},0)`}>
        <rect x={-4} y={0} width={8} height={HEIGHT} className={styles.grip} />
        <path d={`M-1,${HEIGHT / 2 - 5}v10M1.5,${HEIGHT / 2 - 5}v10`} className={styles.ridge} />
      </g>
    </g>
  );

  return (
    <div ref={ref} className={styles.brush}>
      <svg ref={svg} width={width} height={HEIGHT + 17} onPointerDown={start} onPointerMove={move} onPointerUp={stop} onPointerCancel={stop}>
        <rect className={styles.ground} x={MARGIN} y={0} width={Math.max(width - 2 * MARGIN, 0)} height={HEIGHT} />
        <rect className={styles.window} x={scale(range.from)} y={0} width={Math.max(scale(range.to) - scale(range.from), 0)} height={HEIGHT} />
        {listYears(new Date(fromDay(extent.from)), new Date(fromDay(extent.to))).map((year) => (
          <g key={year.getTime()} aria-hidden="true">
            <line className={styles.year} x1={scale(toDay(year.toISOString().slice(0, 10)))} x2={scale(toDay(year.toISOString().slice(0, 10)))} y1={0} y2={HEIGHT + 4} />
            <text className={styles.label} x={scale(toDay(year.toISOString().slice(0, 10)))} y={HEIGHT + 15} textAnchor="middle">
              {formatYear(year)}
            </text>
          </g>
        ))}
        {corpus.readouts.flatMap(({ id, meeting }) =>
          meeting.date === null
            ? []
            : meeting.counterparts.map((party) => (
                <rect
                  key={`${id} ${party}`}
                  className={`${styles.tick} ${partyTone(corpus.counterparts, party)}`}
                  x={scale(toDay(firstDay(meeting.date ?? ""))) - 2}
                  y={2 + ((HEIGHT - 4) * corpus.counterparts.indexOf(party)) / lanes}
                  width={4}
                  height={Math.max((HEIGHT - 4) / lanes - 0.5, 2)}
                />
              )),
        )}
        {handle("from")}
        {handle("to")}
      </svg>
    </div>
  );
}

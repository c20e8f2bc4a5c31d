import { createContext, useCallback, useContext, useEffect, useMemo, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { linkKeys } from "#charts/marks/link-keys.ts";
import { useTip } from "#charts/marks/use-tip.tsx";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { isModified } from "#ui/is-modified.ts";
import styles from "#charts/marks/marks.module.css";

interface MarksContext {
  readonly current: string | null;
  /** A mark that is gone is no longer the stop of the Tab key. */
  readonly forget: (id: string) => void;
}

const Context = createContext<MarksContext>({ current: null, forget: () => undefined });

const findMark = (target: EventTarget): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>("[data-mark]") : null;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

interface MarksProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A set of marks as one stop of the Tab key: arrow keys go from mark to mark in drawing order, Enter chooses.
 * The mark under the pointer or the focus shows its name.
 */
export function Marks({ label, className, children }: MarksProps) {
  const { box, tip, point, hide } = useTip("[data-mark]");
  const [current, setCurrent] = useState<string | null>(null);

  const focus = (event: FocusEvent): void => {
    point(event);
    const mark = findMark(event.target);
    if (mark !== null) setCurrent(mark.dataset["mark"] ?? null);
  };

  const step = (event: KeyboardEvent): void => {
    if (event.key === "Escape") hide();
    const by = STEPS[event.key];
    const mark = findMark(event.target);
    if (by === undefined || isModified(event) || !mark || !box.current) return;
    const marks = [...box.current.querySelectorAll<SVGElement>("[data-mark]")];
    const next = Math.min(Math.max(marks.indexOf(mark) + by, 0), marks.length - 1);
    event.preventDefault();
    marks[next]?.focus();
  };

  const forget = useCallback((id: string) => {
    setCurrent((before) => (before === id ? null : before));
  }, []);
  const context = useMemo(() => ({ current, forget }), [current, forget]);
  return (
    <Context value={context}>
      {/* The group itself is not operated: it only hears the keys of the marks inside it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the marks, which are buttons */}
      <div
        ref={box}
        role="group"
        aria-label={label}
        className={className === undefined ? styles.marks : `${styles.marks} ${className}`}
        onKeyDown={step}
        onPointerOver={point}
        onPointerLeave={hide}
        onFocus={focus}
        onBlur={hide}
      >
        {children}
        {tip}
      </div>
    </Context>
  );
}

interface MarkProps {
  /** Unique within its `Marks`. */
  readonly id: string;
  readonly label: string;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly className?: string | undefined;
  readonly transform?: string | undefined;
  /** What it stands for, which marks of other charts may share. */
  readonly of?: EvidenceQuery | undefined;
  readonly children: ReactNode;
}

/** One mark: an SVG group that acts as a button. */
export function Mark({ id, label, isFirst, isChosen, onChoose, className, transform, of, children }: MarkProps) {
  const { current, forget } = useContext(Context);
  useEffect(
    () => () => {
      forget(id);
    },
    [id, forget],
  );
  const isStop = current === null ? isFirst : current === id;
  return (
    <g
      data-mark={id}
      {...(of && linkKeys(of))}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isChosen}
      className={className === undefined ? styles.mark : `${styles.mark} ${className}`}
      transform={transform}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
    >
      {children}
    </g>
  );
}

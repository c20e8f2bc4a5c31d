import { Fragment } from "react";
import type { Span } from "#core/domain/span.ts";
import { segmentSpans } from "#core/text/segments.ts";
import styles from "#ui/marked-slots.module.css";

interface MarkedSlotsProps {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Weight alone: the words are not what fills a slot. */
  readonly isPlain?: boolean;
}

/** A text with some of its words set apart: in a wording, what fills its family's slots. */
export function MarkedSlots({ text, spans, isPlain = false }: MarkedSlotsProps) {
  return segmentSpans(text.length, spans).map(({ start, end, active }) =>
    active.length > 0 ? <b key={start} className={isPlain ? styles.plain : styles.slot}>{text.slice(start, end)}</b> : <Fragment key={start}>{text.slice(start, end)}</Fragment>,
  );
}

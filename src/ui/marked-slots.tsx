import { Fragment } from "react";
import type { Span } from "#core/domain/span.ts";
import { segmentSpans } from "#core/text/segments.ts";
import styles from "#ui/marked-slots.module.css";

interface MarkedSlotsProps {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A wording with what fills its family's slots set apart. */
export function MarkedSlots({ text, spans }: MarkedSlotsProps) {
  return segmentSpans(text.length, spans).map(({ start, end, active }) =>
    active.length > 0 ? <b key={start} className={styles.slot}>{text.slice(start, end)}</b> : <Fragment key={start}>{text.slice(start, end)}</Fragment>,
  );
}

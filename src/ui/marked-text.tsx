import { Fragment } from "react";
import type { Span } from "#core/domain/span.ts";
import { segmentSpans } from "#core/text/segments.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text as text, with some of its words under the highlighter. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return segmentSpans(text.length, spans).map(({ start, end, active }) =>
    active.length > 0 ? <mark key={start}>{text.slice(start, end)}</mark> : <Fragment key={start}>{text.slice(start, end)}</Fragment>,
  );
}

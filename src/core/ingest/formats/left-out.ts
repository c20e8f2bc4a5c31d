import { collapseWhiteSpace } from "#core/text/white-space.ts";
import { type Finding, info } from "#core/ingest/source-document.ts";

const LONGEST_QUOTE = 80;

const quote = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** The finding for a text that is in no readout: what it is, and how it begins. */
export const reportTextLeftOut = (kind: string, line: number, text: string): Finding => info("left-out", line, `${kind}: ${quote(collapseWhiteSpace(text))}`);

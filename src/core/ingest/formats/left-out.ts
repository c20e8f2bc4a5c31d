import type { Part } from "#core/domain/issue-forms.ts";
import { type Finding, info } from "#core/ingest/source-document.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

const LONGEST_QUOTE = 80;

const quote = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** The finding for a text that is in no readout: what it is, and how it begins. */
export const reportTextLeftOut = (part: Part, line: number, text: string): Finding => info("left-out", line, { part, quote: quote(collapseWhiteSpace(text)) });

/** The finding for a text that is no sentence and was understood: the date of the page, its publisher, the head of a serial. */
export const reportTextRead = (part: Part, line: number, text: string): Finding => info("read", line, { part, quote: quote(collapseWhiteSpace(text)) });

import type { Span } from "#core/domain/span.ts";
import { readDateLine } from "#core/ingest/find-dates.ts";
import type { SourceLine } from "#core/ingest/split-lines.ts";

/** Lines that belong together: the span is of the source, `text` has single spaces. */
export interface Paragraph extends Span {
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** 1 to 6 where the source marks it as a heading, else null. */
  readonly headingLevel: number | null;
}

const SHORTEST_WRAPPED_LINE = 45;
const LONGEST_WRAPPED_LINE = 110;
const ENDS_SENTENCE = /[.!?:;。！？:]["'”’»)\]*_]*$/u;
const LIST_MARKER = /^(?:[•·●○◦▪■*–—-]\s|\(?\d{1,2}[.)]\s|\([a-z]\)\s|#{1,6}\s|>\s)/u;
/** What no line of a page ends with, if it is the whole of something. */
const LEFT_OPEN = /(?:,|\b(?:and|or|of|the|with|to|in|for|by|from|an?|as|at|on|that|which|January|February|March|April|May|June|July|August|September|October|November|December))$/iu;

/** Whether the text was broken into lines at a fixed width, so that a line break means nothing. */
function isHardWrapped(lines: readonly SourceLine[]): boolean {
  const followed = lines.filter((line, index) => line.text !== "" && (lines[index + 1]?.text ?? "") !== "");
  const full = followed.filter(({ text }) => text.length >= SHORTEST_WRAPPED_LINE);
  return (
    full.length >= 4 &&
    full.length >= followed.length * 0.7 &&
    lines.every(({ text }) => text.length <= LONGEST_WRAPPED_LINE) &&
    full.filter(({ text }) => !ENDS_SENTENCE.test(text)).length >= full.length / 2
  );
}

/** Of a line that is a date and nothing else. */
const LONGEST_DATE = 40;

interface Layout {
  readonly isWrapped: boolean;
  /** The source marks its blocks, so that nothing goes on over a blank line. */
  readonly hasBlocks: boolean;
}

function goesOn(previous: SourceLine, next: SourceLine, { isWrapped, hasBlocks }: Layout, hasGap: boolean): boolean {
  if (previous.headingLevel !== null || next.headingLevel !== null || (hasBlocks && hasGap)) return false;
  if (LONGEST_DATE >= next.text.length && !LEFT_OPEN.test(previous.text) && readDateLine(next.text)) return false;
  // A wrapped line may begin with the day of a date or with a number that ends a sentence ("April\n13. They …").
  const isWithinWrapped = isWrapped && !hasGap && !previous.text.startsWith("#");
  if (LIST_MARKER.test(next.text)) return isWithinWrapped && /^\d/u.test(next.text) && LEFT_OPEN.test(previous.text);
  // A line that is well short of the width, below which a capital stands, ends what it belongs to.
  const isShort = !hasBlocks && previous.text.length < SHORTEST_WRAPPED_LINE - 10 && /^\p{Lu}/u.test(next.text) && !LEFT_OPEN.test(previous.text);
  if (isWithinWrapped) return !isShort;
  if (ENDS_SENTENCE.test(previous.text)) return false;
  const isOpen = LEFT_OPEN.test(previous.text);
  return isOpen || (!hasGap && previous.text.length >= SHORTEST_WRAPPED_LINE && /^\p{Ll}/u.test(next.text));
}

/**
 * Joins lines to paragraphs. Where the text is wrapped at a fixed width, a blank line parts paragraphs; elsewhere each line
 * is one, unless it breaks off in the middle of a sentence and the next goes on. A heading that the source marks is one by
 * itself. `hasBlocks`: the source marks its blocks too, and a blank line parts them always. No line is lost.
 */
export function buildParagraphs(lines: readonly SourceLine[], hasBlocks: boolean): Paragraph[] {
  const layout = { isWrapped: isHardWrapped(lines), hasBlocks };
  const paragraphs: Paragraph[] = [];
  let previous: SourceLine | null = null;
  let hasGap = false;
  for (const line of lines) {
    if (line.text === "") {
      hasGap = true;
      continue;
    }
    const open = paragraphs.at(-1);
    if (open && previous && goesOn(previous, line, layout, hasGap)) {
      paragraphs[paragraphs.length - 1] = { ...open, end: line.end, text: `${open.text} ${line.text}` };
    } else {
      paragraphs.push({ text: line.text, start: line.start, end: line.end, line: line.number, headingLevel: line.headingLevel });
    }
    previous = line;
    hasGap = false;
  }
  return paragraphs;
}

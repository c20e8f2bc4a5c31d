import { memo, type ReactNode } from "react";
import { Link } from "react-router-dom";
import { nearestWords, readWordSort, type ConcordanceLine, type ConcordanceSort } from "#core/analysis/concordance.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { Span } from "#core/domain/span.ts";
import { quoteAround } from "#core/text/quote.ts";
import { segmentSpans } from "#core/text/segments.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { tokenise } from "#core/text/tokenise.ts";
import type { ConcordanceContext } from "#core/views/concordance.ts";
import { formatDays } from "#i18n/format.ts";
import { nameParties, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { MarkedSlots } from "#ui/marked-slots.tsx";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/concordance/concordance.module.css";

/** Characters of context on each side of which more cannot be seen on one line. */
const WIDEST_CONTEXT = 160;
/** What is kept of them where the line is broken into a short quotation. */
const SHORT_CONTEXT = 60;

interface ConcordanceRowProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  /** The reader then walks through it. */
  readonly family: PhraseFamily;
  readonly line: ConcordanceLine;
  readonly sort: ConcordanceSort;
  readonly context: ConcordanceContext;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  /** What tells the wording from the family's others, in the wording. */
  readonly slots: readonly Span[];
}

/** The words that the lines are sorted by, in the sentence; none where they are not sorted by words. */
function findSortedWords(line: ConcordanceLine, sort: ConcordanceSort): Span[] {
  const by = readWordSort(sort);
  if (by === null) return [];
  const offset = by.side === "left" ? 0 : line.span.end;
  return nearestWords(line, by).map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

interface Shown extends Span {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The part of the sentence that a context leaves. */
function cutContext(text: string, { left, right, span }: ConcordanceLine, context: ConcordanceContext): Shown {
  if (context === "sentence") return { start: 0, end: text.length, isCutBefore: false, isCutAfter: false };
  if (context === "line") return quoteAround(text, [span], WIDEST_CONTEXT);
  const words = Number(context);
  const before = tokenise(left).at(-words);
  const after = tokenise(right)[words - 1];
  const start = before?.start ?? 0;
  const end = after === undefined ? text.length : span.end + after.end;
  return { start, end, isCutBefore: before !== undefined && start > 0, isCutAfter: end < text.length };
}

/** A part of the sentence, with the words that the lines are sorted by set in bold. */
function Part({ text, from, to, words }: { readonly text: string; readonly from: number; readonly to: number; readonly words: readonly Span[] }): ReactNode {
  const own = words.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start - from, end: end - from }));
  const part = text.slice(from, to);
  if (own.length === 0) return part;
  return segmentSpans(part.length, own).map(({ start, end, active }) =>
    active.length === 0 ? part.slice(start, end) : <b key={start} className={styles.sorted}>{part.slice(start, end)}</b>,
  );
}

/** One occurrence, its node under the others' nodes. */
export const ConcordanceRow = memo(function ConcordanceRow({ corpus, filter, family, line, sort, context, isStop, slots }: ConcordanceRowProps) {
  const { readout, sentence, span, node } = line;
  const text = `${line.left}${node}${line.right}`;
  const wide = cutContext(text, line, context);
  const isLine = context === "line";
  const short = isLine ? quoteAround(text, [span], SHORT_CONTEXT) : wide;
  const words = findSortedWords(line, sort);
  const name = nameReadout(readout.meeting);
  const path = pathToReadout(filter, readout.id, { sentence: writeSentenceRef(sentence, text), phrase: family.id });
  const cutClass = isLine ? styles.cut : undefined;
  return (
    <div className={`${styles.line} ${partyTone(corpus.counterparts, readout.meeting.counterparts[0])}`}>
      <span className={styles.source}>
        <ModeIcon meeting={readout.meeting} />
        <strong>{nameParties(readout.meeting.counterparts, "short")}</strong> <span className={styles.days}>{formatDays(readout.meeting)}</span>
      </span>
      <span className={styles.left}>
        <span>
          {isLine && <span className={styles.far}>{wide.isCutBefore && "… "}{text.slice(wide.start, short.start)}</span>}
          {short.isCutBefore && <span className={cutClass}>… </span>}
          <Part text={text} from={short.start} to={span.start} words={words} />
        </span>
      </span>
      <span className={styles.node}>
        <mark><MarkedSlots text={node} spans={slots} /></mark>
      </span>
      <span className={styles.right}>
        <Part text={text} from={span.end} to={short.end} words={words} />
        {short.isCutAfter && <span className={cutClass}> …</span>}
        {isLine && <span className={styles.far}>{text.slice(short.end, wide.end)}{wide.isCutAfter && " …"}</span>}
      </span>
      <Link className={styles.sentence} to={path} tabIndex={isStop ? 0 : -1} aria-label={translate("concordance.openSentence", { number: sentence + 1, readout: name })}>
        {sentence + 1}
      </Link>
    </div>
  );
});

import { Link } from "react-router-dom";
import type { ConcordanceLine, ConcordanceSort } from "#core/analysis/concordance.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { Span } from "#core/domain/span.ts";
import { quoteAround } from "#core/text/quote.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { tokenise } from "#core/text/tokenise.ts";
import { formatDays } from "#i18n/format.ts";
import { nameParties, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { MarkedSlots } from "#ui/marked-slots.tsx";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/concordance/concordance.module.css";

/** Characters of context on each side of which more cannot be seen. */
const WIDEST_CONTEXT = 160;
/** What is kept of them where the line is broken into a short quotation. */
const SHORT_CONTEXT = 60;

interface ConcordanceRowProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  /** The family that the reader then walks through. */
  readonly phrase: string | null;
  readonly line: ConcordanceLine;
  readonly sort: ConcordanceSort;
  /** What tells the wording from the family's others, in the wording. */
  readonly slots: readonly Span[];
}

/** The word that the lines are sorted by, in the sentence; null where they are not sorted by words, or the line ends there. */
function findSortedWord({ left, right, span }: ConcordanceLine, sort: ConcordanceSort): Span | null {
  if (sort === "left") return tokenise(left).at(-1) ?? null;
  const next = sort === "right" ? tokenise(right)[0] : undefined;
  return next ? { start: span.end + next.start, end: span.end + next.end } : null;
}

/** A part of the sentence, with the word that the lines are sorted by set in bold where it stands in it. */
function Part({ text, from, to, word }: { readonly text: string; readonly from: number; readonly to: number; readonly word: Span | null }) {
  if (word === null || word.start < from || word.end > to) return text.slice(from, to);
  return (
    <>
      {text.slice(from, word.start)}
      <b className={styles.sorted}>{text.slice(word.start, word.end)}</b>
      {text.slice(word.end, to)}
    </>
  );
}

/** One occurrence, its node under the others' nodes. */
export function ConcordanceRow({ corpus, filter, phrase, line, sort, slots }: ConcordanceRowProps) {
  const { readout, sentence, span, node } = line;
  const text = `${line.left}${node}${line.right}`;
  const wide = quoteAround(text, [span], WIDEST_CONTEXT);
  const short = quoteAround(text, [span], SHORT_CONTEXT);
  const word = findSortedWord(line, sort);
  const name = nameReadout(readout.meeting);
  const path = pathToReadout(filter, readout.id, { sentence: writeSentenceRef(sentence, text), phrase });
  return (
    <li className={`${styles.line} ${partyTone(corpus.counterparts, readout.meeting.counterparts[0])}`}>
      <span className={styles.source}>
        <ModeIcon meeting={readout.meeting} />
        <strong>{nameParties(readout.meeting.counterparts, "short")}</strong> {formatDays(readout.meeting)}
      </span>
      <span className={styles.left}>
        <span>
          <span className={styles.far}>{wide.isCutBefore && "… "}{text.slice(wide.start, short.start)}</span>
          {short.isCutBefore && <span className={styles.cut}>… </span>}
          <Part text={text} from={short.start} to={span.start} word={word} />
        </span>
      </span>
      <span className={styles.node}>
        <mark><MarkedSlots text={node} spans={slots} /></mark>
      </span>
      <span className={styles.right}>
        <Part text={text} from={span.end} to={short.end} word={word} />
        {short.isCutAfter && <span className={styles.cut}> …</span>}
        <span className={styles.far}>{text.slice(short.end, wide.end)}{wide.isCutAfter && " …"}</span>
      </span>
      <Link className={styles.sentence} to={path} aria-label={translate("concordance.openSentence", { number: sentence + 1, readout: name })}>
        {sentence + 1}
      </Link>
    </li>
  );
}

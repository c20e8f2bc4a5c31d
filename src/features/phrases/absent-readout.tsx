import { Link } from "react-router-dom";
import { type FamilyWords, findClosestSentence } from "#core/analysis/closest-sentence.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { quoteAround } from "#core/text/quote.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { formatDays } from "#i18n/format.ts";
import { nameMode, nameParties, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { MarkedSlots } from "#ui/marked-slots.tsx";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/phrases/phrase-absence.module.css";

/** Characters quoted on either side of the shared words, and the longest stretch that is quoted whole. */
const MARGIN = 40;
const LONGEST = 220;

interface AbsentReadoutProps {
  readonly corpus: Corpus;
  readonly readout: Readout;
  readonly familyWords: FamilyWords;
}

/** A readout without the family, and its sentence that comes closest in words. */
export function AbsentReadout({ corpus, readout, familyWords }: AbsentReadoutProps) {
  const filter = useUrlStore((state) => state.filter);
  const { id, meeting, sentences } = readout;
  const closest = findClosestSentence(readout, familyWords);
  const text = closest === null ? "" : (sentences[closest.sentence]?.text ?? "");
  const spans = closest?.spans ?? [];
  const first = spans[0]?.start ?? 0;
  const near = spans.filter(({ end }) => end - first <= LONGEST);
  const quote = quoteAround(text, near, MARGIN);
  const inQuote = near.map(({ start, end }) => ({ start: start - quote.start, end: end - quote.start }));
  return (
    <li className={`${styles.readout} ${partyTone(corpus.counterparts, meeting.counterparts[0])}`}>
      <p className={styles.head}>
        <ModeIcon meeting={meeting} />
        <span className={styles.name}>
          <strong>{nameParties(meeting.counterparts)}</strong> {formatDays(meeting)}, {nameMode(meeting.mode)}
        </span>
        <Link to={pathToReadout(filter, id)} aria-label={translate("absence.readName", { readout: nameReadout(meeting) })}>
          {translate("absence.read")}
        </Link>
      </p>
      {closest === null && <p className={styles.closest}>{translate("absence.noneClose")}</p>}
      {closest !== null && (
        <p className={styles.closest}>
          <Link to={pathToReadout(filter, id, { sentence: writeSentenceRef(closest.sentence, text) })}>
            {translate("absence.closest", { number: closest.sentence + 1 })}
          </Link>{" "}
          <q className={styles.quote}>
            {quote.isCutBefore && "… "}
            <MarkedSlots text={text.slice(quote.start, quote.end)} spans={inQuote} isPlain />
            {quote.isCutAfter && " …"}
          </q>
        </p>
      )}
    </li>
  );
}

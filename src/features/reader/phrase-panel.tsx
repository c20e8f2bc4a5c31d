import { useEffect, useMemo, useRef } from "react";
import { Link } from "react-router-dom";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { locateFamily, type ReadoutPlaces } from "#core/views/family-places.ts";
import { isQueryFamily } from "#core/views/query-family.ts";
import { PhraseStrip } from "#features/reader/phrase-strip.tsx";
import { formatDays, formatList } from "#i18n/format.ts";
import { nameParties, quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase, pathToQuery, pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/reader/phrase-panel.module.css";

interface PhrasePanelProps {
  readonly corpus: Corpus;
  readonly readout: Readout;
  readonly family: PhraseFamily;
  readonly isInMargin: boolean;
  /** The phrase was chosen by keyboard: the focus comes here, and goes back to the phrase in the text afterwards. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

const listWordings = ({ variants }: PhraseFamily, meeting: string): string[] =>
  variants.filter(({ occurrences }) => occurrences.some((at) => at.meeting === meeting)).map(({ text }) => quote(text));

/** Where else the chosen phrase stands: every other readout with it, the first and the last of the set. */
export function PhrasePanel({ corpus, readout, family, isInMargin, takesFocus, onClose }: PhrasePanelProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { id } = family;
  useEffect(() => {
    if (!takesFocus) return undefined;
    title.current?.focus({ preventScroll: true });
    return () => {
      const isFocusLost = document.activeElement === null || document.activeElement === document.body;
      if (isFocusLost) [...document.querySelectorAll<HTMLElement>("[data-anchor]")].find(({ dataset }) => dataset["anchor"] === id)?.focus({ preventScroll: true });
    };
  }, [takesFocus, id]);
  const filter = useUrlStore((state) => state.filter);
  const places = useMemo(() => locateFamily(corpus, family), [corpus, family]);
  const having = places.byReadout.filter(({ occurrences }) => occurrences.length > 0);
  const hits = having.find((entry) => entry.readout === readout)?.occurrences.length ?? 0;
  const others = having.filter((entry) => entry.readout !== readout);
  const wordings = listWordings(family, readout.id);
  const nameDay = (other: Readout | null): string =>
    other === readout ? translate("reader.phraseThis", { date: formatDays(other.meeting) }) : formatDays(other?.meeting ?? { date: null, endDate: null });

  return (
    <aside className={`${isInMargin ? styles.margin : styles.bottom} no-print`} aria-label={translate("reader.phrasePanel")}>
      <div className={styles.head}>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          <PhraseLabel label={family.label} />
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {translate("reader.closePhrase")}
        </button>
      </div>
      <p>{translate("reader.phraseHere", { hits, readouts: places.readouts, n: corpus.readouts.length })}</p>
      <div className={styles.strip}>
        <PhraseStrip corpus={corpus} places={places} readoutId={readout.id} />
      </div>
      <p>
        {translate("reader.phraseFirst", { date: nameDay(places.first) })}
        <br />
        {translate("reader.phraseLast", { date: nameDay(places.last) })}
      </p>
      {wordings.length > 0 && family.variants.length > 1 && (
        <p className={styles.wordings}>{translate("reader.phraseWordings", { wordings: formatList(wordings) })}</p>
      )}
      <h3 className={styles.subtitle}>{translate(others.length === 0 ? "reader.phraseNowhere" : "reader.phraseElsewhere")}</h3>
      <ul>
        {others.map((entry) => (
          <OtherReadout key={entry.readout.id} corpus={corpus} entry={entry} family={family} />
        ))}
      </ul>
      <p className={styles.open}>
        {isQueryFamily(family) ? (
          <Link to={pathToQuery(filter, family.query)}>{translate("evidence.openQuery")}</Link>
        ) : (
          <Link to={pathToPhrase(filter, family.id)}>{translate("reader.openPhrase")}</Link>
        )}
      </p>
    </aside>
  );
}

interface OtherReadoutProps {
  readonly corpus: Corpus;
  readonly entry: ReadoutPlaces;
  readonly family: PhraseFamily;
}

function OtherReadout({ corpus, entry: { readout, occurrences }, family }: OtherReadoutProps) {
  const filter = useUrlStore((state) => state.filter);
  const { meeting } = readout;
  const sentences = [...new Set(occurrences.map(({ sentence }) => sentence))];
  return (
    <li className={`${styles.other} ${partyTone(corpus.counterparts, meeting.counterparts[0])}`}>
      <ModeIcon meeting={meeting} />
      <strong>{nameParties(meeting.counterparts, "short")}</strong>
      <span>{formatDays(meeting)}</span>
      <span className={styles.links}>
        {sentences.map((sentence) => (
          <Link
            key={sentence}
            to={pathToReadout(filter, readout.id, { sentence: writeSentenceRef(sentence, readout.sentences[sentence]?.text ?? ""), phrase: family.id })}
          >
            {translate("evidence.sentence", { number: sentence + 1 })}
          </Link>
        ))}
      </span>
    </li>
  );
}

import { useState } from "react";
import { Link } from "react-router-dom";
import type { QuotationSlide } from "#core/domain/briefing.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { findSentence } from "#core/text/sentence-ref.ts";
import { listReadings, type Reading } from "#core/views/readings.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { formatDays, formatSequence } from "#i18n/format.ts";
import { nameParties, quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { ScrollArea } from "#pages/present/scroll-area.tsx";
import { SlideFooter, type SlidePlace } from "#pages/present/slide-footer.tsx";
import { titleSlide } from "#pages/present/slide-title.ts";
import { pathToReadout } from "#state/paths.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#pages/present/slide.module.css";

interface Quoted {
  readonly readout: Readout;
  readonly reading: Reading;
  /** Indices of the sentences, in the order of the text. */
  readonly sentences: readonly number[];
}

/** Where the quoted sentences stand now; null where one of them is gone. */
function findQuoted(readout: Readout | undefined, sources: Parameters<typeof listReadings>[0], slide: QuotationSlide): Quoted | null {
  const reading = readout === undefined ? undefined : listReadings(sources, readout)[slide.account - 1];
  if (readout === undefined || reading === undefined) return null;
  const found = slide.sentences.map((ref) => findSentence(ref, reading.account.sentences));
  const sentences = found.filter((index) => index !== null);
  return sentences.length < found.length ? null : { readout, reading, sentences: [...new Set(sentences)].sort((a, b) => a - b) };
}

/** The longer, the smaller; the smallest still fills the slide. */
const sizeOf = (text: string): string => (text.length <= 130 ? "large" : text.length <= 280 ? "medium" : text.length <= 520 ? "small" : "least");

/** Sentences in a row, with a sign where some between them are left out. */
const joinSentences = (texts: readonly string[], indices: readonly number[]): string =>
  indices.map((index, at) => `${at > 0 && index - (indices[at - 1] ?? index) > 1 ? "[…] " : ""}${texts[index] ?? ""}`).join(" ");

interface QuotationSlideViewProps {
  readonly slide: QuotationSlide;
  readonly place: SlidePlace;
}

/** Sentences in their publisher's words, with where they stand, and what stands around them when it is asked for. */
export function QuotationSlideView({ slide, place }: QuotationSlideViewProps) {
  const corpus = useCorpus();
  const [hasContext, setHasContext] = useState(false);
  const readout = corpus.readoutById.get(slide.readout);
  const quoted = findQuoted(readout, corpus.manifest, slide);
  const texts = quoted?.reading.account.sentences.map(({ text }) => text) ?? [];
  const words = quoted === null ? slide.quote : joinSentences(texts, quoted.sentences);
  const before = texts[(quoted?.sentences[0] ?? 0) - 1];
  const after = texts[(quoted?.sentences.at(-1) ?? texts.length) + 1];
  const publisher = quoted?.reading.source?.publisher;
  const hasTitle = slide.title !== "";
  return (
    <>
      <header className={hasTitle ? styles.head : "visually-hidden"}>
        <h2 id={place.titleId}>{titleSlide(corpus, slide)}</h2>
      </header>
      <ScrollArea>
        <figure className={styles.quotation}>
          {hasContext && before !== undefined && <p className={styles.context}>{before}</p>}
          <blockquote data-size={sizeOf(words)}>{quote(words)}</blockquote>
          {hasContext && after !== undefined && <p className={styles.context}>{after}</p>}
          {readout !== undefined && (
            <figcaption className={partyTone(corpus.counterparts, readout.meeting.counterparts[0])}>
              <p>
                <ModeIcon meeting={readout.meeting} /> <strong>{nameParties(readout.meeting.counterparts)}</strong>
                {", "}
                {formatDays(readout.meeting)}
                {quoted !== null && ` · ${translate("present.sentences", { count: quoted.sentences.length, numbers: formatSequence(quoted.sentences.map((index) => String(index + 1))), total: texts.length })}`}
              </p>
              <p className={styles.cited}>{readout.meeting.title}</p>
              {quoted !== null && (
                <p className={styles.tools}>
                  {(before !== undefined || after !== undefined) && (
                    <button type="button" aria-pressed={hasContext} onClick={() => { setHasContext(!hasContext); }}>
                      {translate("present.context")}
                    </button>
                  )}
                  <Link to={pathToReadout(EMPTY_FILTER, readout.id, { sentence: slide.sentences[0] ?? null, account: slide.account })}>{translate("present.inReadout")}</Link>
                </p>
              )}
            </figcaption>
          )}
        </figure>
      </ScrollArea>
      <SlideFooter place={place} {...(publisher !== undefined && { publishers: [publisher] })} warning={quoted === null ? translate("present.quoteGone", { dataset: slide.dataset }) : null} />
    </>
  );
}

import { Fragment, type ReactNode } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";
import { findTopicsElsewhere, type Comparison } from "#core/views/compare-view.ts";
import type { Side } from "#core/views/compare-rows.ts";
import { writePlace } from "#features/compare/compare-settings.ts";
import { nameTextBriefly } from "#features/compare/compare-words.ts";
import { formatInteger } from "#i18n/format.ts";
import { nameText } from "#i18n/name-text.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { writeSetting } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/compare/compare-text.module.css";

interface SentenceNumberProps {
  readonly text: ComparedText;
  readonly sentence: number;
}

/** A sentence's number, from 1: the way to it in the reader. */
export function SentenceNumber({ text, sentence }: SentenceNumberProps) {
  const filter = useUrlStore((state) => state.filter);
  const ref = writeSentenceRef(sentence, text.sentences[sentence]?.text ?? "");
  return (
    <Link
      className={styles.no}
      to={pathToReadout(filter, text.readout.id, { sentence: ref, account: text.account })}
      aria-label={translate("compare.toReader", { number: sentence + 1, readout: nameText(text) })}
    >
      {formatInteger(sentence + 1)}
    </Link>
  );
}

interface PlaceLinkProps {
  readonly side: Side;
  readonly sentence: number;
  readonly children: ReactNode;
  readonly label?: string;
}

/** Leads to a sentence of the comparison. */
export function PlaceLink({ side, sentence, children, label }: PlaceLinkProps) {
  const search = useUrlStore((state) => state.search);
  return (
    <Link to={{ search: writeSetting(search, "at", writePlace({ side, sentence })) }} aria-label={label} data-place="">
      {children}
    </Link>
  );
}

interface CompareSentenceProps {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly sentence: number;
  readonly children: ReactNode;
}

/** One sentence with its number. */
export function CompareSentence({ comparison, side, sentence, children }: CompareSentenceProps) {
  return (
    <div className={styles.sentence}>
      <SentenceNumber text={comparison[side]} sentence={sentence} />
      <p className={styles.words}>{children}</p>
    </div>
  );
}

interface TopicsElsewhereProps {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
  readonly side: Side;
  readonly sentence: number;
}

/** Where the other text speaks of what a sentence without a counterpart speaks of. */
export function TopicsElsewhere({ corpus, comparison, side, sentence }: TopicsElsewhereProps) {
  const other = side === "a" ? "b" : "a";
  const topics = findTopicsElsewhere(corpus, comparison[side], sentence, comparison[other]);
  if (topics.length === 0) return null;
  return (
    <ul className={styles.elsewhere}>
      {topics.map(({ topic, sentences }) => {
        const name = corpus.topicById.get(topic)?.label ?? topic;
        if (sentences.length === 0) {
          return (
            <li key={topic}>
              <strong>{translate("compare.silent", { topic: name })}</strong>
            </li>
          );
        }
        return (
          <li key={topic}>
            {translate(side === "a" ? "compare.goesOn" : "compare.already", { topic: name })}{" "}
            {sentences.map((index, at) => (
              <Fragment key={index}>
                {at > 0 && ", "}
                <PlaceLink side={other} sentence={index} label={translate("compare.place", { number: index + 1, readout: nameTextBriefly(comparison[other]) })}>
                  {formatInteger(index + 1)}
                </PlaceLink>
              </Fragment>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

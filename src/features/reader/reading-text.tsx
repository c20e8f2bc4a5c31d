import { Fragment, useRef, type MouseEvent } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Account } from "#core/domain/dataset.ts";
import type { WalkTarget } from "#core/views/highlight-stops.ts";
import type { HighlightsBySentence, Layer, PhraseHighlight } from "#core/views/readout-highlights.ts";
import { ReadingSentence } from "#features/reader/reading-sentence.tsx";
import { useTagPlaces } from "#features/reader/use-tag-places.ts";
import type { Walk } from "#features/reader/use-walk.ts";
import type { To } from "react-router-dom";
import styles from "#features/reader/reading-text.module.css";

interface ReadingTextProps {
  readonly corpus: Corpus;
  readonly account: Account;
  readonly highlights: HighlightsBySentence;
  readonly layers: readonly Layer[];
  readonly target: WalkTarget | null;
  readonly walk: Walk;
  readonly marked: number | null;
  /** Stands below the paragraph of the marked sentence. */
  readonly tools: React.ReactNode;
  readonly links: readonly To[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly onTopic: (id: string) => void;
  readonly onPhrase: (phrase: PhraseHighlight, sentence: number, isByKeyboard: boolean) => void;
}

/** The whole text of an account, its sections and paragraphs kept. */
export function ReadingText(props: ReadingTextProps) {
  const { corpus, account, highlights, layers, target, walk, marked, tools, links, numbers, onTopic, onPhrase } = props;
  const box = useRef<HTMLDivElement>(null);
  useTagPlaces(box, props);

  const choosePhraseAt = ({ target: clicked }: MouseEvent): void => {
    if (!(clicked instanceof Element) || window.getSelection()?.isCollapsed === false) return;
    const run = clicked.closest<HTMLElement>("[data-phrase]");
    const sentence = Number(clicked.closest<HTMLElement>("[data-sentence]")?.dataset["sentence"]);
    const phrase = highlights[sentence]?.find(
      (highlight) => highlight.layer === "phrases" && highlight.id === run?.dataset["phrase"] && highlight.start === Number(run.dataset["start"]),
    );
    if (phrase?.layer === "phrases") onPhrase(phrase, sentence, false);
  };

  return (
    // A click on the words is a short cut for the mouse; by keyboard the numbers after the phrases do the same.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see above
    <div ref={box} className={styles.text} onClick={choosePhraseAt}>
      {account.sections.map((section, sectionIndex) => (
        <Fragment key={sectionIndex}>
          {section.heading !== null && (
            <h2 id={`section-${sectionIndex + 1}`} className={styles.heading} tabIndex={-1}>
              {section.heading}
            </h2>
          )}
          {section.paragraphs.map((paragraph, paragraphIndex) => (
            <Fragment key={paragraphIndex}>
              <p className={styles.paragraph}>
                {paragraph.map((index) => (
                  <ReadingSentence
                    key={index}
                    corpus={corpus}
                    index={index}
                    text={account.sentences[index]?.text ?? ""}
                    highlights={highlights[index] ?? []}
                    layers={layers}
                    target={target}
                    current={walk.current?.sentence === index ? walk.current : null}
                    isMarked={marked === index}
                    link={links[index] ?? ""}
                    numbers={numbers}
                    onTopic={onTopic}
                    onPhrase={onPhrase}
                  />
                ))}
              </p>
              {marked !== null && paragraph.includes(marked) && tools}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

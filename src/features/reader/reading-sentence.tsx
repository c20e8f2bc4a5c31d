import { memo } from "react";
import { Link, type To } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { hasJapanese } from "#core/text/find-japanese.ts";
import type { Stop, WalkTarget } from "#core/views/highlight-stops.ts";
import type { Highlight, Layer, PhraseHighlight } from "#core/views/readout-highlights.ts";
import { HighlightRun } from "#features/reader/highlight-run.tsx";
import { cutRuns, type Run } from "#features/reader/highlight-runs.ts";
import { translate } from "#i18n/translate.ts";
import highlightStyles from "#features/reader/highlights.module.css";
import styles from "#features/reader/reading-text.module.css";

interface ReadingSentenceProps {
  readonly corpus: Corpus;
  readonly index: number;
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly layers: readonly Layer[];
  readonly target: WalkTarget | null;
  /** The present stop, where it is in this sentence. */
  readonly current: Stop | null;
  readonly isMarked: boolean;
  readonly link: To;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onTopic: (id: string) => void;
  readonly onPhrase: (phrase: PhraseHighlight, sentence: number, isByKeyboard: boolean) => void;
}

/** Neighbouring runs that are all part of the present stop, or all not. */
const groupRuns = (runs: readonly Run[]): Run[][] => {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group?.[0]?.isCurrent === run.isCurrent) group.push(run);
    else groups.push([run]);
  }
  return groups;
};

/** A numbered sentence. Its number is a link to it. */
export const ReadingSentence = memo(function ReadingSentence(props: ReadingSentenceProps) {
  const { corpus, index, text, highlights, layers, target, current, isMarked, link, numbers, onTopic, onPhrase } = props;
  const change = layers.includes("changes") ? highlights.find(({ layer }) => layer === "changes") : undefined;
  const runs = cutRuns(text.length, highlights, layers, target, current);
  return (
    <span id={`sentence-${index + 1}`} data-sentence={index} className={isMarked ? `${styles.sentence} ${styles.marked}` : styles.sentence} tabIndex={-1} lang={hasJapanese(text) ? "ja" : undefined}>
      <Link to={link} className={styles.no} aria-label={translate("reader.sentence", { number: index + 1 })} aria-current={isMarked ? "location" : undefined}>
        {index + 1}
      </Link>
      {change?.layer === "changes" && <span className={highlightStyles.sign}>{translate(`reader.change.${change.id}`)}</span>}
      {groupRuns(runs).map((group) => {
        const content = group.map((run) => (
          <HighlightRun
            key={run.start}
            corpus={corpus}
            run={run}
            text={text}
            numbers={numbers}
            chosenPhrase={target?.layer === "phrases" ? target.id : null}
            onTopic={onTopic}
            onPhrase={(phrase, isByKeyboard) => {
              onPhrase(phrase, index, isByKeyboard);
            }}
          />
        ));
        return group[0]?.isCurrent === true ? (
          <span key={group[0].start} className={styles.current} data-current="">
            {content}
          </span>
        ) : (
          content
        );
      })}{" "}
    </span>
  );
});

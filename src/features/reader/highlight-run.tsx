import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseHighlight } from "#core/views/readout-highlights.ts";
import type { Run } from "#features/reader/highlight-runs.ts";
import { NameGlyph } from "#features/reader/name-glyph.tsx";
import { VerbWords } from "#features/reader/verb-words.tsx";
import { PhraseNumbers } from "#features/reader/phrase-numbers.tsx";
import { formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/highlights.module.css";

const DEEPEST_LEVEL = 1;

const lineClass = (phrases: readonly PhraseHighlight[], level: number): string | undefined => {
  const here = phrases.filter((phrase) => Math.min(phrase.level, DEEPEST_LEVEL) === level);
  if (here.length === 0) return undefined;
  const isVerbatim = here.some((phrase) => phrase.isVerbatim);
  if (level === 0) return isVerbatim ? styles.upperSolid : styles.upperDashed;
  return isVerbatim ? styles.lowerSolid : styles.lowerDashed;
};

/** One side alone stands out from all together, by the shape of its letters. */
const statementClass = ({ statements }: Run): string | undefined => {
  const [statement] = statements;
  if (statement === undefined) return undefined;
  if (statement.part === "verb") return styles.verb;
  return statement.id === "joint" ? styles.joint : styles.alone;
};

const classOf = (run: Run): string => {
  const { phrases, topics, topicsFromHere, topicsToHere, names, isHit } = run;
  return [
    phrases.length > 0 && styles.phrase,
    lineClass(phrases, 0),
    lineClass(phrases, 1),
    topics.length > 0 && styles.topic,
    topics.length > 1 && styles.severalTopics,
    topicsFromHere.length > 0 && styles.topicStart,
    topicsToHere.length > 0 && topics.length === topicsToHere.length && styles.topicEnd,
    names[0] && styles[names[0].kind],
    statementClass(run),
    run.changes.some(({ id }) => id === "reworded") && styles.added,
    isHit && styles.hit,
  ]
    .filter((name) => typeof name === "string")
    .join(" ");
};

interface HighlightRunProps {
  readonly corpus: Corpus;
  readonly run: Run;
  readonly text: string;
  /** Number of each family in this text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly chosenPhrase: string | null;
  readonly onTopic: (id: string) => void;
  readonly onPhrase: (phrase: PhraseHighlight, isByKeyboard: boolean) => void;
}

/** Some words with all that is marked on them: topics above the line, names, speakers and verbs on it, phrases below. */
export function HighlightRun({ corpus, run, text, numbers, chosenPhrase, onTopic, onPhrase }: HighlightRunProps) {
  const className = classOf(run);
  const labels = formatSequence(run.topicsFromHere.map(({ id }) => corpus.topicById.get(id)?.label ?? id));
  const [topic] = run.topicsFromHere;
  const [name] = run.namesFromHere;
  const innermost = run.phrases.at(-1);
  const words = text.slice(run.start, run.end);
  // The shape before a name stays on the line of its first word.
  const firstWord = /^\S*/u.exec(words)?.[0] ?? "";
  if (className === "") return words;
  const Words = run.isHit ? "mark" : "span";
  return (
    <>
      <Words className={className} data-phrase={innermost?.id} data-start={innermost?.start}>
        {topic !== undefined && (
          <button
            type="button"
            tabIndex={-1}
            data-tag=""
            className={`${styles.tag} no-print`}
            aria-label={translate("reader.topicTag", { topics: labels })}
            onClick={() => {
              onTopic(topic.id);
            }}
          >
            {labels}
          </button>
        )}
        {name === undefined ? (
          <VerbWords corpus={corpus} verbs={run.verbsToHere} words={words} />
        ) : (
          <>
            <span className={styles.together}>
              <NameGlyph kind={name.kind} />
              {firstWord}
            </span>
            <VerbWords corpus={corpus} verbs={run.verbsToHere} words={words.slice(firstWord.length)} />
          </>
        )}
      </Words>
      <PhraseNumbers phrases={run.phrasesToHere} text={text} numbers={numbers} chosenPhrase={chosenPhrase} onPhrase={onPhrase} />
    </>
  );
}

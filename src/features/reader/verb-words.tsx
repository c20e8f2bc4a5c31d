import { strengthOf } from "#core/analysis/statements/strength-of.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { HIGHEST_RUNG } from "#core/taxonomy/verbs/rungs.ts";
import type { StatementHighlight } from "#core/views/readout-highlights.ts";
import { nameSpeaker, nameVerb } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { StrengthBar } from "#ui/strength-bar.tsx";
import styles from "#features/reader/highlights.module.css";

interface VerbWordsProps {
  readonly corpus: Corpus;
  /** Verbs whose last word is the last of these. */
  readonly verbs: readonly StatementHighlight[];
  readonly words: string;
}

/** Words, and behind the last word of a verb the steps of its strength, on one line with it. */
export function VerbWords({ corpus, verbs, words }: VerbWordsProps) {
  const ladder = useLadderStore((state) => state.ladder);
  const [verb] = verbs;
  if (verb === undefined) return words;
  const { statement } = verb;
  const lastWord = /\S*$/u.exec(words)?.[0] ?? "";
  const strength = strengthOf(statement, ladder);
  return (
    <>
      {words.slice(0, words.length - lastWord.length)}
      <span className={styles.together}>
        {lastWord}
        <StrengthBar
          strength={strength}
          label={translate("reader.statement", { speaker: nameSpeaker(corpus, statement), verb: nameVerb(statement), strength, most: HIGHEST_RUNG })}
        />
      </span>
    </>
  );
}

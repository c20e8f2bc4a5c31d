import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { comparePhrases } from "#core/views/compare-phrases.ts";
import { compareStatements } from "#core/views/compare-statements.ts";
import { compareTopics } from "#core/views/compare-topics.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import { PhraseChanges } from "#features/compare/phrase-changes.tsx";
import { StatementChanges } from "#features/compare/statement-changes.tsx";
import { TopicChangeLists } from "#features/compare/topic-change-lists.tsx";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { Section } from "#ui/section.tsx";
import styles from "#features/compare/change-summary.module.css";

interface ChangeSummaryProps {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
}

/** What an analyst asks first: which formulae, who says them how strongly, which topics. Each leads to its place. */
export function ChangeSummary({ corpus, comparison }: ChangeSummaryProps) {
  const { a, b } = comparison;
  const phrases = useMemo(() => comparePhrases(corpus, a, b), [corpus, a, b]);
  const ladder = useLadderStore((state) => state.ladder);
  const statements = useMemo(() => compareStatements(comparison, ladder), [comparison, ladder]);
  const topics = useMemo(() => compareTopics(corpus, a, b), [corpus, a, b]);
  const isCoded = [a, b].every(({ sentences }) => sentences.length === 0 || sentences.some((sentence) => sentence.statements.length > 0));
  return (
    <Section title={translate("compare.changed")} how={translate("compare.changedHow")} className={styles.summary}>
      <div className={styles.parts}>
        <PhraseChanges comparison={comparison} changes={phrases} />
        <StatementChanges corpus={corpus} comparison={comparison} changes={isCoded ? statements : null} />
        <TopicChangeLists changes={topics} comparison={comparison} />
      </div>
    </Section>
  );
}

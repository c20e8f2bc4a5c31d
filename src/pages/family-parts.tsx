import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { isQueryFamily } from "#core/views/query-family.ts";
import { hasVaryingParts } from "#core/views/stacked-wordings.ts";
import { phrasePositionsChart } from "#charts/phrase-positions-chart.tsx";
import { phraseWhenChart } from "#charts/phrase-when-chart.tsx";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { PhraseAbsence } from "#features/phrases/phrase-absence.tsx";
import { phraseVariantsChart } from "#features/phrases/phrase-variants-chart.tsx";
import { stackedWordingsChart } from "#features/phrases/stacked-wordings-chart.tsx";
import { ConcordancePart } from "#pages/concordance-part.tsx";
import styles from "#pages/family-parts.module.css";
import "#i18n/parts/ledger.ts";
import "#i18n/parts/phrases.ts";

interface FamilyPartsProps {
  readonly corpus: Corpus;
  /** A family of the dataset, or what a query finds. */
  readonly family: PhraseFamily;
}

/** The wordings, their sentences, when and with whom, where in the texts, every occurrence in context, and where it is not. */
export function FamilyParts({ corpus, family }: FamilyPartsProps) {
  return (
    <div className={styles.parts}>
      <ChartPanel chart={phraseVariantsChart} corpus={corpus} options={family} />
      {!isQueryFamily(family) && hasVaryingParts(family) && <ChartPanel chart={stackedWordingsChart} corpus={corpus} options={family} />}
      <div className={styles.pair}>
        <ChartPanel chart={phraseWhenChart} corpus={corpus} options={family} />
        <ChartPanel chart={phrasePositionsChart} corpus={corpus} options={family} />
      </div>
      <ConcordancePart corpus={corpus} family={family} />
      <PhraseAbsence corpus={corpus} family={family} />
    </div>
  );
}

import { useMemo } from "react";
import { CONCORDANCE_SORTS } from "#core/analysis/concordance.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { concordanceChart } from "#features/concordance/concordance-chart.tsx";
import { translate } from "#i18n/translate.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { Segmented } from "#ui/segmented.tsx";

interface ConcordancePartProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
  /** The family stands for what a query finds. */
  readonly isQuery?: boolean;
}

/** Every occurrence in its sentence, in an order that the address keeps. */
export function ConcordancePart({ corpus, family, isQuery = false }: ConcordancePartProps) {
  const sort = useSetting("sort", CONCORDANCE_SORTS);
  const { changeSetting } = useUrlActions();
  const options = useMemo(() => ({ family, sort, isQuery }), [family, sort, isQuery]);
  const controls = (
    <Segmented
      label={translate("concordance.sort")}
      value={sort}
      onChange={(value) => {
        changeSetting("sort", value === CONCORDANCE_SORTS[0] ? null : value);
      }}
      options={CONCORDANCE_SORTS.map((value) => ({ value, label: translate(`concordance.sort.${value}`) }))}
    />
  );
  return <ChartPanel chart={concordanceChart} corpus={corpus} options={options} controls={controls} />;
}

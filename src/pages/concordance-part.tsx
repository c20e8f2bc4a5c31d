import { useMemo } from "react";
import { CONCORDANCE_SORTS, readWordSort, writeWordSort, type ConcordanceSort, type WordSort } from "#core/analysis/concordance.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { CONCORDANCE_CONTEXTS } from "#core/views/concordance.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { collocatesChart } from "#features/concordance/collocates-chart.tsx";
import { concordanceChart } from "#features/concordance/concordance-chart.tsx";
import { translate } from "#i18n/translate.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { Segmented } from "#ui/segmented.tsx";

interface ConcordancePartProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

const KINDS = ["date", "counterpart", "left", "right"] as const satisfies readonly ConcordanceSort[];
const WORDS = [1, 2, 3] as const;

/** By what the lines are sorted: by words, by how many of them. */
function SortControls({ sort, onSort }: { readonly sort: ConcordanceSort; readonly onSort: (sort: ConcordanceSort) => void }) {
  const by = readWordSort(sort);
  const kind = by?.side ?? (sort === "counterpart" ? sort : "date");
  return (
    <>
      <Segmented
        label={translate("concordance.sort")}
        value={kind}
        onChange={onSort}
        options={KINDS.map((value) => ({ value, label: translate(`concordance.sort.${value}`) }))}
      />
      {by !== null && (
        <Segmented
          label={translate("concordance.words")}
          value={`${by.words}`}
          onChange={(words) => {
            onSort(writeWordSort({ side: by.side, words: Number(words) as WordSort["words"] }));
          }}
          options={WORDS.map((words) => ({ value: `${words}`, label: translate("concordance.words.of", { words }) }))}
        />
      )}
    </>
  );
}

/** Every occurrence in its sentence, in an order and with as much context as the address says; and the words that stand near. */
export function ConcordancePart({ corpus, family }: ConcordancePartProps) {
  const sort = useSetting("sort", CONCORDANCE_SORTS);
  const context = useSetting("context", CONCORDANCE_CONTEXTS);
  const { changeSetting } = useUrlActions();
  const options = useMemo(() => ({ family, sort, context }), [family, sort, context]);
  const controls = (
    <>
      <SortControls
        sort={sort}
        onSort={(value) => {
          changeSetting("sort", value === CONCORDANCE_SORTS[0] ? null : value);
        }}
      />
      <Segmented
        label={translate("concordance.context")}
        value={context}
        onChange={(value) => {
          changeSetting("context", value === CONCORDANCE_CONTEXTS[0] ? null : value);
        }}
        options={CONCORDANCE_CONTEXTS.map((value) => ({ value, label: translate(`concordance.context.${value}`) }))}
      />
    </>
  );
  return (
    <>
      <ChartPanel chart={concordanceChart} corpus={corpus} options={options} controls={controls} />
      <ChartPanel chart={collocatesChart} corpus={corpus} options={family} />
    </>
  );
}

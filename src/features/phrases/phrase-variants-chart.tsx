import { useMemo } from "react";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { describeWordings } from "#core/text/describe-wordings.ts";
import { viewPhraseVariants, type VariantRow } from "#core/views/phrase-variants.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { Marks } from "#charts/marks/marks.tsx";
import { CountButton } from "#charts/marks/count-button.tsx";
import { ReadoutStrip } from "#charts/marks/readout-strip.tsx";
import { SetDates } from "#ui/set-dates.tsx";
import { formatInteger } from "#i18n/format.ts";
import { quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { MarkedSlots } from "#ui/marked-slots.tsx";
import { Notice } from "#ui/notice.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import { WordingIcon } from "#ui/wording-mark.tsx";
import styles from "#features/phrases/phrase-variants-chart.module.css";

const STEP = 12;

function PhraseVariantsPlot({ corpus, view, options: family, shown, onEvidence }: ChartProps<VariantRow, PhraseFamily>) {
  const wordings = useMemo(() => new Map(describeWordings(family).map((wording) => [wording.text, wording])), [family]);
  const names = useMemo(() => [...new Set([...wordings.values()].map(({ name }) => name))], [wordings]);
  const [rows, more] = useShowMore(view.rows, STEP);
  if (view.rows.length === 0) return <Notice>{translate("phrase.noHits", { n: view.n })}</Notice>;
  return (
    <Marks label={translate("phrase.wordings")} className={styles.list}>
      <ol>
        {rows.map((row, index) => {
          const query = evidenceOfFamily(family, { variant: row.text });
          return (
            <li key={row.text} className={styles.row}>
              <span className={styles.icon}>
                <WordingIcon at={names.indexOf(wordings.get(row.text)?.name ?? "")} />
              </span>
              <span className={styles.text}>
                <MarkedSlots text={row.text} spans={wordings.get(row.text)?.spans ?? []} />
              </span>
              <ReadoutStrip corpus={corpus} query={query} name={row.text} cells={row.byReadout} isFirst={index === 0} shown={shown} onEvidence={onEvidence} />
              <span className={styles.number}>
                <CountButton
                  query={query}
                  name={translate("phrases.countName", { hits: row.hits, readouts: row.readouts, n: row.n })}
                  shown={shown}
                  onEvidence={onEvidence}
                >
                  {translate("phraseWhen.times", { hits: formatInteger(row.hits) })}
                </CountButton>
              </span>
              <span className={styles.dates}>
                <SetDates first={row.first} last={row.last} />
              </span>
            </li>
          );
        })}
      </ol>
      {more}
    </Marks>
  );
}

export const phraseVariantsChart: Chart<VariantRow, PhraseFamily> = {
  id: "phrase-variants",
  subject: (_corpus, { label }) => quote(label),
  view: viewPhraseVariants,
  Plot: PhraseVariantsPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

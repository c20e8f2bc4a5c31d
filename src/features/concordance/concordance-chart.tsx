import { useMemo } from "react";
import type { ConcordanceLine } from "#core/analysis/concordance.ts";
import { describeWordings } from "#core/text/describe-wordings.ts";
import { viewConcordance, type ConcordanceOptions } from "#core/views/concordance.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { ConcordanceRow } from "#features/concordance/concordance-row.tsx";
import { translate } from "#i18n/translate.ts";
import { useUrlStore } from "#state/url-store.ts";
import { Notice } from "#ui/notice.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/concordance/concordance.module.css";

/** Lines drawn at first, and added by each press of the button. */
const STEP = 200;

function ConcordancePlot({ corpus, view, options }: ChartProps<ConcordanceLine, ConcordanceOptions>) {
  const filter = useUrlStore((state) => state.filter);
  const [lines, more] = useShowMore(view.rows, STEP);
  const wordings = useMemo(() => new Map((options.isQuery === true ? [] : describeWordings(options.family)).map((wording) => [wording.text, wording])), [options]);
  if (view.rows.length === 0) return <Notice>{translate("concordance.none")}</Notice>;
  return (
    <>
      <ol className={styles.lines}>
        {lines.map((line) => (
          <ConcordanceRow
            key={`${line.readout.id} ${line.sentence} ${line.span.start}`}
            corpus={corpus}
            filter={filter}
            phrase={options.isQuery === true ? null : options.family.id}
            line={line}
            sort={options.sort}
            slots={(line.node === line.variant ? wordings.get(line.variant)?.spans : undefined) ?? []}
          />
        ))}
      </ol>
      {more}
    </>
  );
}

export const concordanceChart: Chart<ConcordanceLine, ConcordanceOptions> = {
  id: "concordance",
  view: viewConcordance,
  Plot: ConcordancePlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

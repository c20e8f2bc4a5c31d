import type { PhraseFamily } from "#core/domain/dataset.ts";
import { viewCollocates, type CollocateRow } from "#core/views/collocates.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { formatDecimal, formatInteger } from "#i18n/format.ts";
import { quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { Notice } from "#ui/notice.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/concordance/collocates.module.css";

const STEP = 30;
/** The scale's top: two words that are always together. */
const MOST = 14;
/** Below this, two words of most corpora are no company. */
const LEAST = 4;

function CollocatesPlot({ view, options: family, shown, onEvidence }: ChartProps<CollocateRow, PhraseFamily>) {
  const [rows, more] = useShowMore(view.rows, STEP);
  if (view.rows.length === 0) return <Notice>{translate("collocates.none")}</Notice>;
  return (
    <>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.word} className={styles.row}>
            <span className={styles.word}>{row.text}</span>
            <CountButton
              query={evidenceOfFamily(family, { near: row.word })}
              name={translate("collocates.countName", { word: row.text, both: row.both, hits: row.hits, readouts: row.readouts })}
              shown={shown}
              onEvidence={onEvidence}
            >
              {formatInteger(row.both)}
            </CountButton>
            <span className={styles.scale} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(100 * Math.max(row.logDice - LEAST, 0)) / (MOST - LEAST)}%` }} />
            </span>
            <span className={styles.number}>
              <span className={styles.name}>{translate("collocates.logDice")} </span>
              {formatDecimal(row.logDice)}
            </span>
            <span className={styles.pmi}>{row.information !== null && `${translate("collocates.pmi")} ${formatDecimal(row.information)}`}</span>
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}

export const collocatesChart: Chart<CollocateRow, PhraseFamily> = {
  id: "collocates",
  subject: (_corpus, { label }) => quote(label),
  view: viewCollocates,
  Plot: CollocatesPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

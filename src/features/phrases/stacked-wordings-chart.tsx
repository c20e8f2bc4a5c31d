import { Link } from "react-router-dom";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { viewStackedWordings, type StackedCell, type StackedRow } from "#core/views/stacked-wordings.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { formatDays } from "#i18n/format.ts";
import { nameParties, quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { Notice } from "#ui/notice.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/phrases/stacked-wordings-chart.module.css";

const STEP = 60;
/** Characters that need not be broken into lines. */
const SHORT = 30;

function toneOf({ text, isSame }: StackedCell): string {
  if (isSame === null) return styles.first ?? "";
  if (isSame) return styles.same ?? "";
  return (text === "" ? styles.gone : styles.changed) ?? "";
}

function StackedWordingsPlot({ corpus, view, options: family }: ChartProps<StackedRow, PhraseFamily>) {
  const filter = useUrlStore((state) => state.filter);
  const [rows, more] = useShowMore(view.rows, STEP);
  if (rows.length === 0) return <Notice>{translate("phrase.noHits", { n: view.n })}</Notice>;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{translate("chart.stacked-wordings.title", { rows: view.rows.length })}</caption>
          <tbody>
            {rows.map(({ readout, sentence, span, left, node, right, cells }) => (
              <tr key={`${readout.id} ${sentence} ${span.start}`} className={partyTone(corpus.counterparts, readout.meeting.counterparts[0])}>
                <th scope="row" className={styles.source}>
                  <Link to={pathToReadout(filter, readout.id, { sentence: writeSentenceRef(sentence, `${left}${node}${right}`), phrase: family.id })}>
                    <ModeIcon meeting={readout.meeting} /> <strong>{nameParties(readout.meeting.counterparts, "short")}</strong> {formatDays(readout.meeting)}
                    <span className="visually-hidden">{translate("stacked.sentence", { number: sentence + 1 })}</span>
                  </Link>
                </th>
                <td className={styles.left} title={left.trim()}>
                  <span>{left.trim()}</span>{" "}
                </td>
                {cells.map((cell, index) => (
                  <td key={index} className={`${toneOf(cell)} ${cell.text.length <= SHORT ? styles.short : ""}`}>
                    {cell.text === "" ? <span aria-label={translate("stacked.nothing")} role="img">·</span> : cell.text.trim()}{" "}
                  </td>
                ))}
                <td className={styles.right} title={right.trim()}>{right.trim()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

/** One formula's sentence in every readout, aligned on the words that vary. */
export const stackedWordingsChart: Chart<StackedRow, PhraseFamily> = {
  id: "stacked-wordings",
  subject: (_corpus, { label }) => quote(label),
  summary: { names: ["readout"], measure: null },
  view: viewStackedWordings,
  Plot: StackedWordingsPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

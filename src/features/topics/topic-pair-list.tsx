import { MIN_READOUTS_FOR_PMI } from "#core/analysis/collocation.ts";
import { pairEvidence, type TopicPairRow } from "#core/views/topic-cooccurrence.ts";
import type { ChartProps } from "#charts/chart.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { formatInteger, formatMeasure } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/topics/topic-pairs.module.css";

/** Pairs listed at first, and added by each press. */
const STEP = 15;

interface TopicPairListProps extends Pick<ChartProps<TopicPairRow>, "shown" | "onEvidence"> {
  readonly rows: readonly TopicPairRow[];
  readonly n: number;
}

/** Pairs of topics in their order, each with what it counts. */
export function TopicPairList({ rows, n, shown, onEvidence }: TopicPairListProps) {
  const [listed, more] = useShowMore(rows, STEP);
  return (
    <div className={styles.list}>
      <table className={styles.table}>
        <caption className="visually-hidden">{translate("topics.pairs")}</caption>
        <thead>
          <tr>
            <th scope="col">{translate("topics.pairs")}</th>
            <th scope="col">{translate("topics.pairSentences")}</th>
            <th scope="col">{translate("topics.pairReadouts", { n })}</th>
            <th scope="col">{translate("column.pairLogDice")}</th>
            <th scope="col" className={styles.extra}>{translate("column.pairInformation")}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => {
            const { first, second, both, readouts, logDice, information } = row;
            const name = translate("topics.pair", { first: first.label, second: second.label, both, readouts, n, logDice: formatMeasure(logDice) });
            return (
              <tr key={`${first.id} ${second.id}`} className={readouts < MIN_READOUTS_FOR_PMI ? styles.thin : undefined}>
                <th scope="row">{translate("topics.pairName", { first: first.label, second: second.label })}</th>
                <td>
                  <CountButton query={pairEvidence(row)} name={name} shown={shown} onEvidence={onEvidence}>
                    {formatInteger(both)}
                  </CountButton>
                </td>
                <td>{formatInteger(readouts)}</td>
                <td>{formatMeasure(logDice)}</td>
                <td className={styles.extra}>{information === null ? translate("cell.none") : formatMeasure(information)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </div>
  );
}

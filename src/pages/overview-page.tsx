import { Fragment } from "react";
import { Link } from "react-router-dom";
import { OVERVIEW_CHARTS, type OverviewChart } from "#charts/registry.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { Findings } from "#features/findings/findings.tsx";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/url-store.ts";
import styles from "#pages/overview-page.module.css";

const COLUMNS = ["side", "wide"] as const satisfies readonly OverviewChart["column"][];

/** Everything at a glance: what changed, in words, then the charts of the registry in two columns, in its order. */
export function Page() {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const drawPanel = ({ chart: { id, apply }, more }: OverviewChart) => {
    const controls = more && <Link to={pathToPage(filter, more.pathname)}>{translate(more.label)}</Link>;
    return <Fragment key={id}>{apply((chart, options) => <ChartPanel chart={chart} corpus={corpus} options={options} controls={controls} />)}</Fragment>;
  };
  return (
    <div className={styles.overview}>
      <h1 className="visually-hidden">{translate("page.overview")}</h1>
      {COLUMNS.map((column) => (
        <div key={column} className={styles.column}>
          {column === "side" && <Findings corpus={corpus} />}
          {OVERVIEW_CHARTS.filter((entry) => entry.column === column).map(drawPanel)}
        </div>
      ))}
    </div>
  );
}

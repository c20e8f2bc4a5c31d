import { Fragment } from "react";
import { Link } from "react-router-dom";
import type { BoundChart } from "#charts/chart.ts";
import { OVERVIEW_CHARTS } from "#charts/registry.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/url-store.ts";
import styles from "#pages/overview-page.module.css";

/** Where a chart has a page of its own that says more. */
const MORE: Readonly<Record<string, { readonly pathname: string; readonly label: MessageId }>> = {
  "phrase-lanes": { pathname: "/phrases", label: "overview.allPhrases" },
  "topic-frequency": { pathname: "/topics", label: "overview.openTopics" },
  "meetings-map": { pathname: "/map", label: "overview.openMap" },
};

/** Charts of the narrower column; all others stand in the wider one. */
const SIDE: readonly string[] = ["topic-frequency", "meetings-map"];

/** Everything at a glance: the charts of the registry in two columns, in its order. */
export function Page() {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const drawPanel = ({ id, apply }: BoundChart) => {
    const more = MORE[id];
    const controls = more && <Link to={pathToPage(filter, more.pathname)}>{translate(more.label)}</Link>;
    return <Fragment key={id}>{apply((chart, options) => <ChartPanel chart={chart} corpus={corpus} options={options} controls={controls} />)}</Fragment>;
  };
  return (
    <div className={styles.overview}>
      <h1 className="visually-hidden">{translate("page.overview")}</h1>
      <div className={styles.column}>{OVERVIEW_CHARTS.filter(({ id }) => !SIDE.includes(id)).map(drawPanel)}</div>
      <div className={styles.column}>{OVERVIEW_CHARTS.filter(({ id }) => SIDE.includes(id)).map(drawPanel)}</div>
    </div>
  );
}

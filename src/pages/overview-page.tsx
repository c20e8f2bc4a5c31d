import { Fragment, Suspense, use, useEffect, type ReactNode } from "react";
import { Link } from "react-router-dom";
import { FigureFrameContext } from "#charts/figure.ts";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { OVERVIEW_CHARTS, type OverviewChart } from "#charts/registry.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { startFinder } from "#data/findings-client.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { FigureActions } from "#features/chart-panel/figure-actions.tsx";
import { FigureBody } from "#features/chart-panel/figure-body.tsx";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { AfterPaint, RANKS } from "#ui/after-paint.tsx";
import { loadLate } from "#ui/load-late.tsx";
import { Section } from "#ui/section.tsx";
import { holdTurns } from "#ui/turns.ts";
import styles from "#pages/overview-page.module.css";

/** Drawn before the findings, which take more to load and to find. */
const FIRST = OVERVIEW_CHARTS[0]?.chart.id;

const COLUMNS = ["side", "wide"] as const satisfies readonly OverviewChart["column"][];

const Findings = loadLate<{ readonly corpus: Corpus; readonly actions: ReactNode }>(async () => {
  startFinder();
  return (await import("#features/findings/findings.tsx")).Findings;
});

const EmptyScope = lazyAgain<{ readonly corpus: Corpus }>(async () => (await import("#features/filters/empty-scope.tsx")).EmptyScope);

/** The room of the findings until they are there, as high as the window, so that nothing in view moves when they come. */
function FindingsRoom({ corpus }: { readonly corpus: Corpus }) {
  useEffect(() => holdTurns(RANKS.land), []);
  return (
    <Section title={translate("findings.title")} how={translate("findings.how")} className={styles.room}>
      <p role="status">{translate("findings.computing", { n: corpus.readouts.length })}</p>
    </Section>
  );
}

/** Everything at a glance: what changed, in words, then the charts of the registry in two columns, in its order. */
export function Page() {
  const frame = use(FigureFrameContext);
  // They take a while to find: not for a view of another figure of this page.
  const hasFindings = frame === null || frame.takes("findings");
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const drawPanel = ({ chart: { id, apply }, more }: OverviewChart) => {
    const controls = more && <Link to={pathToPage(filter, more.pathname)}>{translate(more.label)}</Link>;
    const panel = apply((chart, options) => <ChartPanel chart={chart} corpus={corpus} options={options} controls={controls} hasUndo={false} />);
    return (
      <Fragment key={id}>
        {frame === null ? <AfterPaint rank={id === FIRST ? RANKS.first : RANKS.panel} fallback={<div className={styles.panelRoom} />}>{panel}</AfterPaint> : panel}
      </Fragment>
    );
  };
  if (frame === null && selectReadouts(corpus, filter).base.length === 0) {
    return (
      <>
        <h1 className="visually-hidden">{translate("page.overview")}</h1>
        <Suspense fallback={null}>
          <EmptyScope corpus={corpus} />
        </Suspense>
      </>
    );
  }
  return (
    <div className={styles.overview}>
      <h1 className="visually-hidden">{translate("page.overview")}</h1>
      {COLUMNS.map((column) => (
        <div key={column} className={styles.column}>
          {column === "side" && hasFindings && (
            <AfterPaint rank={RANKS.findings} fallback={<FindingsRoom corpus={corpus} />}>
              <FigureBody resetKey={filter}>
                <Findings fallback={<FindingsRoom corpus={corpus} />} props={{ corpus, actions: <FigureActions figure="findings" title={translate("findings.title")} /> }} />
              </FigureBody>
            </AfterPaint>
          )}
          {OVERVIEW_CHARTS.filter((entry) => entry.column === column).map(drawPanel)}
        </div>
      ))}
    </div>
  );
}

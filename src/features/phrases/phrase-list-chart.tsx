import { Link } from "react-router-dom";
import { evidenceOf } from "#core/domain/evidence.ts";
import type { PhraseRow } from "#core/views/phrase-lanes.ts";
import { viewPhraseList, type PhraseListOptions } from "#core/views/phrase-list.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { Marks } from "#charts/marks/marks.tsx";
import { toTime } from "#charts/marks/time-axis.tsx";
import { CountButton } from "#charts/marks/count-button.tsx";
import { ReadoutStrip, stripWidth } from "#charts/marks/readout-strip.tsx";
import { SetDates } from "#ui/set-dates.tsx";
import { formatInteger, formatYear } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase } from "#state/paths.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { Notice } from "#ui/notice.tsx";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/phrases/phrase-list-chart.module.css";

/** Rows drawn at first, and added by each press of the button. */
const STEP = 60;

type PlotProps = ChartProps<PhraseRow, PhraseListOptions>;

function NoFamily({ corpus, options }: Pick<PlotProps, "corpus" | "options">) {
  const { changeSetting, clearFilter } = useUrlActions();
  const total = corpus.families.length;
  if (total === 0) return <Notice>{translate("phrases.none")}</Notice>;
  if (options.find.trim() !== "") {
    const clear = { label: translate("phrases.findClear"), onClick: () => { changeSetting("find", null); } };
    return <Notice action={clear}>{translate("phrases.noneFound", { find: options.find })}</Notice>;
  }
  return <Notice action={{ label: translate("empty.undo"), onClick: clearFilter }}>{translate("phrases.noneFiltered", { total })}</Notice>;
}

function Head({ view }: Pick<PlotProps, "view">) {
  const cells = view.rows[0]?.byReadout ?? [];
  const years = cells.flatMap(({ readout }) => (readout.meeting.date === null ? [] : [formatYear(toTime(readout.meeting.date))]));
  const [first, last] = [years[0], years.at(-1)];
  return (
    <div className={`${styles.row} ${styles.head}`} aria-hidden="true">
      <span />
      <span />
      <span className={styles.years} style={{ width: stripWidth(cells.length) }}>
        <span>{first}</span>
        <span>{last === first ? "" : last}</span>
      </span>
      <span className={styles.number}>{translate("axis.ofN", { n: view.n })}</span>
      <span className={styles.number}>{translate("phrases.hitsHead")}</span>
      <span>{translate("phrases.datesHead")}</span>
    </div>
  );
}

function PhraseListPlot({ corpus, view, filter, options, shown, onEvidence }: PlotProps) {
  const [rows, more] = useShowMore(view.rows, STEP);
  if (view.rows.length === 0) return <NoFamily corpus={corpus} options={options} />;
  return (
    <Marks label={translate("phrases.heading")} className={styles.list}>
      <Head view={view} />
      <ol>
        {rows.map((row, index) => {
          const { family, hits, readouts, n } = row;
          const query = evidenceOf("phrase", family.id);
          const name = translate("phrases.countName", { hits, readouts, n });
          return (
            <li key={family.id} className={styles.row}>
              <span className={styles.rank}>{formatInteger(corpus.families.indexOf(family) + 1)}</span>
              <Link className={styles.label} to={pathToPhrase(filter, family.id)}>
                <PhraseLabel label={family.label} />
              </Link>
              <ReadoutStrip corpus={corpus} query={query} name={family.label} cells={row.byReadout} isFirst={index === 0} shown={shown} onEvidence={onEvidence} />
              <span className={styles.number}>
                <CountButton query={query} name={name} shown={shown} onEvidence={onEvidence}>
                  {formatInteger(readouts)}
                  <span className={styles.ofN} aria-hidden="true"> {translate("axis.ofN", { n })}</span>
                </CountButton>
              </span>
              <span className={styles.hits}>{formatInteger(hits)}</span>
              <span className={styles.dates}>
                <SetDates first={family.first} last={family.last} />
              </span>
            </li>
          );
        })}
      </ol>
      {more}
    </Marks>
  );
}

export const phraseListChart: Chart<PhraseRow, PhraseListOptions> = {
  id: "phrase-list",
  view: viewPhraseList,
  Plot: PhraseListPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

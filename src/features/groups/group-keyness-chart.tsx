import { useMemo } from "react";
import type { Filter } from "#core/domain/filter.ts";
import { MIN_READOUTS_FOR_KEYNESS, viewGroupKeyness, type GroupKeynessOptions, type GroupKeynessRow } from "#core/views/group-keyness.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { GroupIcon } from "#features/groups/group-marks.tsx";
import { GroupRow } from "#features/groups/group-row.tsx";
import { namePair } from "#i18n/group-names.ts";
import { translate } from "#i18n/translate.ts";
import { Notice } from "#ui/notice.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/groups/groups.module.css";

type PlotProps = ChartProps<GroupKeynessRow, GroupKeynessOptions>;

/** Rows drawn at first of each part, and added by each press. */
const STEP = 25;
/** The scale of shares: on a wide and on a narrow page. */
const GAP = { wide: 190, narrow: 120, from: 860 } as const;

interface PartProps extends Pick<PlotProps, "options" | "shown" | "onEvidence"> {
  readonly title: string;
  readonly side: "a" | "b" | null;
  readonly rows: readonly GroupKeynessRow[];
  readonly filter: Filter;
  readonly width: number;
  readonly hasRatio: boolean;
}

/** The rows that lean to one side. */
function Part({ title, side, rows, filter, options, width, hasRatio, shown, onEvidence }: PartProps) {
  const [listed, more] = useShowMore(rows, STEP);
  const names = useMemo(() => namePair(options.pair), [options]);
  if (rows.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <div className={`${styles.row} ${styles.head}`} data-ratio={hasRatio}>
        <h3>
          {side !== null && <GroupIcon side={side} />} {title} <span className={styles.total}>{translate("groups.rows", { count: rows.length, of: options.of })}</span>
        </h3>
        <span className={styles.headName} aria-hidden="true"><GroupIcon side="a" /> {names.a}</span>
        <span className={styles.scale} style={{ width }} aria-hidden="true">
          <span>{translate("groups.scaleFrom")}</span>
          <span>{translate("groups.scaleTo")}</span>
        </span>
        <span className={styles.headName} aria-hidden="true"><GroupIcon side="b" /> {names.b}</span>
        <span className={styles.difference} aria-hidden="true">{translate("groups.differenceHead")}</span>
        {hasRatio && <span className={styles.ratio} aria-hidden="true">{translate("groups.ratioHead")}</span>}
      </div>
      <ol>
        {listed.map((row) => (
          <GroupRow
            key={row.subject.kind === "phrase" ? row.subject.family.id : row.subject.topic.id}
            filter={filter}
            row={row}
            pair={options.pair}
            names={names}
            width={width}
            hasRatio={hasRatio}
            shown={shown}
            onEvidence={onEvidence}
          />
        ))}
      </ol>
      {more}
    </section>
  );
}

function GroupKeynessPlot({ view, options, filter, shown, onEvidence }: PlotProps) {
  const [ref, page] = useWidth(1100);
  const width = page < GAP.from ? GAP.narrow : GAP.wide;
  const names = useMemo(() => namePair(options.pair), [options]);
  const hasRatio = view.rows.some(({ conservative }) => conservative !== 0);
  const parts = useMemo(
    () => [
      { side: "a", title: translate("groups.leans", { group: names.a }), rows: view.rows.filter(({ difference }) => difference > 0) },
      { side: "b", title: translate("groups.leans", { group: names.b }), rows: view.rows.filter(({ difference }) => difference < 0) },
      { side: null, title: translate("groups.even"), rows: view.rows.filter(({ difference }) => difference === 0) },
    ] as const,
    [view, names],
  );
  if (view.rows.length === 0) return <Notice>{translate("groups.nothing", { of: options.of })}</Notice>;
  return (
    <div ref={ref}>
      {parts.map(({ side, title, rows }) => (
        <Part key={side} side={side} title={title} rows={rows} filter={filter} options={options} width={width} hasRatio={hasRatio} shown={shown} onEvidence={onEvidence} />
      ))}
    </div>
  );
}

/** What was compared, in what order it stands, and what it does not allow to be said. */
function describe(rows: readonly GroupKeynessRow[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const n = first.a.n + first.b.n;
  return translate("groups.how", {
    rows: rows.length,
    clear: rows.filter(({ reading }) => reading === "clear").length,
    separable: rows.filter(({ conservative }) => conservative !== 0).length,
    isThin: String(first.interval === null),
    isFew: String(n < MIN_READOUTS_FOR_KEYNESS),
    n,
  });
}

export const groupKeynessChart: Chart<GroupKeynessRow, GroupKeynessOptions> = {
  id: "group-keyness",
  view: viewGroupKeyness,
  Plot: GroupKeynessPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
  how: ({ rows }) => describe(rows),
};

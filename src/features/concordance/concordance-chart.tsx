import { useMemo, type CSSProperties } from "react";
import type { ConcordanceLine } from "#core/analysis/concordance.ts";
import type { Span } from "#core/domain/span.ts";
import { describeWordings } from "#core/text/describe-wordings.ts";
import { viewConcordance, type ConcordanceOptions } from "#core/views/concordance.ts";
import { isQueryFamily } from "#core/views/query-family.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { ConcordanceRow } from "#features/concordance/concordance-row.tsx";
import { ManyLines } from "#features/concordance/many-lines.tsx";
import { useLineKeys } from "#features/concordance/use-line-keys.ts";
import { quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#features/concordance/concordance.module.css";

/** Lists up to this long are drawn whole, so that they can be printed and searched; of longer ones what is in view. */
const MOST_DRAWN = 200;
/** Generous, in pixels: a letter of a node, and its margins. */
const NODE_CHARACTER = 8;
const NODE_MARGIN = 24;

/** The column of the nodes is as wide as the longest of them; the style sheet bounds it. */
const nodeWidth = (lines: readonly ConcordanceLine[]): CSSProperties => {
  const longest = lines.reduce((most, { node }) => Math.max(most, node.length), 0);
  return { "--node": `${Math.ceil(longest * NODE_CHARACTER + NODE_MARGIN)}px` } as CSSProperties;
};

/** One and the same, so that lines without slots are not drawn again. */
const NO_SLOTS: readonly Span[] = [];

const keyOf = ({ readout, sentence, span }: ConcordanceLine): string => `${readout.id} ${sentence} ${span.start}`;

function FewLines({ lines, render }: { readonly lines: readonly ConcordanceLine[]; readonly render: (line: ConcordanceLine, isStop: boolean) => React.ReactNode }) {
  const { box, stop, onKeyDown, onFocus } = useLineKeys(lines.length, () => undefined);
  return (
    // The list itself is not operated: it only hears the keys of the links inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the lines' links
    <ol ref={box} aria-label={translate("concordance.list")} onKeyDown={onKeyDown} onFocus={onFocus}>
      {lines.map((line, index) => (
        <li key={keyOf(line)} data-line={index}>
          {render(line, stop === index)}
        </li>
      ))}
    </ol>
  );
}

function ConcordancePlot({ corpus, view, options }: ChartProps<ConcordanceLine, ConcordanceOptions>) {
  const filter = useUrlStore((state) => state.filter);
  const { family, sort, context } = options;
  const wordings = useMemo(() => new Map((isQueryFamily(family) ? [] : describeWordings(family)).map((wording) => [wording.text, wording])), [family]);
  const width = useMemo(() => nodeWidth(view.rows), [view]);
  if (view.rows.length === 0) return <Notice>{translate("concordance.none")}</Notice>;
  const render = (line: ConcordanceLine, isStop: boolean) => (
    <ConcordanceRow
      corpus={corpus}
      filter={filter}
      family={family}
      line={line}
      sort={sort}
      context={context}
      isStop={isStop}
      slots={(line.node === line.variant ? wordings.get(line.variant)?.spans : undefined) ?? NO_SLOTS}
    />
  );
  const Lines = view.rows.length <= MOST_DRAWN ? FewLines : ManyLines;
  return (
    <div className={styles.lines} style={width} data-context={context}>
      <Lines lines={view.rows} render={render} />
    </div>
  );
}

export const concordanceChart: Chart<ConcordanceLine, ConcordanceOptions> = {
  id: "concordance",
  subject: (_corpus, { family }) => quote(family.label),
  summary: { names: ["readout"], measure: null },
  view: viewConcordance,
  Plot: ConcordancePlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};

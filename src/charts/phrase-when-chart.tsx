import { useMemo, useState } from "react";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { describeWordings } from "#core/text/describe-wordings.ts";
import { viewVariantsByParty, type LaneRow } from "#core/views/phrase-variants-by-party.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { Marks } from "#charts/marks/marks.tsx";
import { TimeAxis, TimeGrid, timeScaleOf } from "#charts/marks/time-axis.tsx";
import { PhraseWhenLane } from "#charts/phrase-when-lane.tsx";
import { nameParty, quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import { SHAPED_WORDINGS, WordingIcon } from "#ui/wording-mark.tsx";
import styles from "#charts/phrase-when-chart.module.css";

const LANE_HEIGHT = 30;
const TOP = 6;
const NARROW = 460;
/** Generous, in pixels: a letter of a counterpart's name, and the count beside it. */
const NAME_CHARACTER = 6.8;
const COUNT_WIDTH = 52;
/** With more lanes than these, those without the family wait behind a button. */
const MOST_LANES = 12;

interface Lane {
  readonly party: string;
  readonly rows: readonly LaneRow[];
  readonly hasIt: boolean;
}

const groupLanes = (counterparts: readonly string[], rows: readonly LaneRow[]): Lane[] =>
  counterparts.flatMap((party) => {
    const own = rows.filter((row) => row.party === party);
    return own.length === 0 ? [] : [{ party, rows: own, hasIt: own.some((row) => row.hits > 0) }];
  });

function Key({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className={styles.key}>
      {names.slice(0, SHAPED_WORDINGS).map((name, index) => (
        <li key={name}>
          <WordingIcon at={index} />
          <em>{name}</em>
        </li>
      ))}
      {names.length > SHAPED_WORDINGS && (
        <li>
          <WordingIcon at={SHAPED_WORDINGS} />
          {translate("phraseWhen.others", { count: names.length - SHAPED_WORDINGS })}
        </li>
      )}
      <li>
        <WordingIcon at={null} />
        {translate("phraseWhen.without")}
      </li>
    </ul>
  );
}

function PhraseWhenPlot({ corpus, view, options: family, shown, onEvidence }: ChartProps<LaneRow, PhraseFamily>) {
  const [ref, width] = useWidth(640);
  const [isWhole, setWhole] = useState(false);
  const isNarrow = width < NARROW;
  const names = useMemo(() => [...new Set(describeWordings(family).map(({ name }) => name))], [family]);
  const lanes = useMemo(() => groupLanes(corpus.counterparts, view.rows), [corpus, view]);
  const drawn = isWhole || lanes.length <= MOST_LANES ? lanes : lanes.filter(({ hasIt }) => hasIt);
  const longestName = Math.max(0, ...drawn.map(({ party }) => nameParty(party, "short").length));
  const left = Math.max(isNarrow ? 92 : 128, longestName * NAME_CHARACTER + COUNT_WIDTH);
  const readouts = useMemo(() => [...new Set(view.rows.map(({ readout }) => readout))], [view]);
  const scale = timeScaleOf(readouts, [left, width - 8]);
  const bottom = TOP + drawn.length * LANE_HEIGHT + 2;
  const undated = readouts.filter(({ meeting }) => meeting.date === null).length;

  return (
    <Marks label={translate("chart.phrase-when.title")}>
      <Key names={names} />
      <div ref={ref}>
        <svg width={width} height={bottom + 18}>
          <TimeGrid scale={scale} top={0} bottom={bottom} />
          <TimeAxis scale={scale} y={bottom} />
          {drawn.map(({ party, rows }, index) => (
            <PhraseWhenLane
              key={party}
              corpus={corpus}
              family={family}
              names={names}
              party={party}
              rows={rows}
              y={TOP + (index + 0.5) * LANE_HEIGHT}
              scale={scale}
              isNarrow={isNarrow}
              isFirst={index === 0}
              shown={shown}
              onEvidence={onEvidence}
            />
          ))}
        </svg>
      </div>
      {drawn.length < lanes.length && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {translate("phraseWhen.more", { count: lanes.length - drawn.length })}
        </button>
      )}
      {undated > 0 && <p className={styles.undated}>{translate("phraseWhen.undated", { count: undated })}</p>}
    </Marks>
  );
}

export const phraseWhenChart: Chart<LaneRow, PhraseFamily> = {
  id: "phrase-when",
  subject: (_corpus, { label }) => quote(label),
  summary: { names: ["counterpart", "wording"], measure: "hits" },
  view: viewVariantsByParty,
  Plot: PhraseWhenPlot,
};

import { useMemo } from "react";
import { selectReadouts } from "#core/domain/filter.ts";
import { ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import { HIGHEST_RUNG, RUNGS } from "#core/taxonomy/verbs/rungs.ts";
import { type LadderOptions, type LadderRow, viewStatementLadder } from "#core/views/statement-ladder.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { hitReach } from "#charts/marks/hit-reach.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { TimeAxis, TimeGrid, timeScaleOf, toTime } from "#charts/marks/time-axis.tsx";
import { layOutLadder, RUNG_HEIGHT, type LadderMark, type LadderPanel } from "#charts/statement-ladder-layout.ts";
import { LadderRungs } from "#charts/statement-ladder-rungs.tsx";
import { SideMark } from "#charts/statement-side-mark.tsx";
import { formatList } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { nameActor, nameSpeaker } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/statement-ladder-chart.module.css";

const NARROW = 560;
const RIGHT = 12;
const FOOT = 14;
const AXIS = 20;
const TICK = 6;
const LABEL_GAP = 4;

type Props = ChartProps<LadderRow, LadderOptions>;

/** "confirm (2 times), agree". */
const writeVerbs = ({ verbs, statements }: LadderRow): string =>
  formatList(
    verbs.map((verb) =>
      translate("statements.verbCount", { verb, count: statements.filter((statement) => ladderKey(statement) === verb).length }),
    ),
  );

function StatementLadderPlot({ corpus, view, filter, shown, onEvidence }: Props) {
  const [ref, width] = useWidth(720);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 30 : 150;
  const readouts = useMemo(() => selectReadouts(corpus, filter).readouts.filter(({ meeting }) => meeting.date !== null), [corpus, filter]);
  const scale = useMemo(() => timeScaleOf(readouts, [left, Math.max(width - RIGHT, left + 1)]), [readouts, left, width]);
  const { panels, height, radius, feet } = useMemo(() => layOutLadder(view.rows, scale), [view, scale]);
  const undated = view.rows.filter(({ readout }) => readout.meeting.date === null).reduce((sum, { statements }) => sum + statements.length, 0);
  const bottom = height + FOOT;
  const nameMark = (row: LadderRow): string =>
    translate("statements.mark", {
      speaker: nameSpeaker(corpus, row),
      readout: nameReadout(row.readout.meeting),
      count: row.statements.length,
      verbs: writeVerbs(row),
      strength: row.strength,
      most: HIGHEST_RUNG,
      rung: translate(`rung.${RUNGS[row.strength - 1]?.id ?? "process"}`),
    });

  const drawLabels = ({ marks, actor }: LadderPanel) =>
    RUNGS.flatMap(({ strength }) => {
      const lane = marks.filter(({ row }) => row.strength === strength);
      const wishes = lane.map(({ x, row }) => ({ at: x, reach: radius + LABEL_GAP, text: row.verbs.join(", "), short: row.verbs[0] === undefined || row.verbs.length === 1 ? "" : `${row.verbs[0]} …` }));
      return placeLabels(wishes, { from: left, to: width }).map(({ x, anchor, of, isShort }) => (
        <text key={`${actor} ${strength} ${x}`} className={styles.verbs} x={x} y={(lane[of[0] ?? 0]?.y ?? 0) + 4} textAnchor={anchor} aria-hidden="true">
          {of.map((index) => (isShort ? wishes[index]?.short : wishes[index]?.text)).join("; ")}
        </text>
      ));
    });

  const drawMark = ({ row, x, y }: LadderMark, panel: LadderPanel) => {
    const lane = panel.marks.filter((other) => other.y === y).map((other) => other.x);
    return (
      <Mark
        key={`${row.readout.id} ${row.actor} ${row.strength}`}
        id={`${row.readout.id} ${row.actor} ${row.strength}`}
        label={nameMark(row)}
        of={row.evidence}
        isFirst={panel === panels[0] && row === panel.marks[0]?.row}
        isChosen={isShown(shown, row.evidence)}
        onChoose={() => {
          onEvidence(row.evidence);
        }}
        className={row.actor === "counterpart" ? partyTone(corpus.counterparts, row.readout.meeting.counterparts[0]) : undefined}
      >
        <rect className={styles.hit} x={x - hitReach(x, lane, -1)} y={y - RUNG_HEIGHT / 2} width={hitReach(x, lane, -1) + hitReach(x, lane, 1)} height={RUNG_HEIGHT} />
        <SideMark actor={row.actor} x={x} y={y} radius={radius} count={row.statements.length} />
      </Mark>
    );
  };

  return (
    <Marks label={translate("page.statements")} className={styles.chart}>
      <div ref={ref}>
        {panels.length === 0 && <p className={styles.none}>{translate("statements.none")}</p>}
        {panels.length > 0 && (
          <svg width={width} height={bottom + AXIS}>
            <TimeGrid scale={scale} top={16} bottom={bottom} />
            <TimeAxis scale={scale} y={bottom} />
            {readouts.map(({ id, meeting }) => {
              const x = scale(toTime(meeting.date ?? ""));
              return <line key={id} className={styles.tick} x1={x} x2={x} y1={bottom - TICK} y2={bottom} aria-hidden="true" />;
            })}
            {feet.map(({ id, x, foot }) => Math.abs(x - foot) > 1 && <line key={id} className={styles.foot} x1={foot} x2={x} y1={bottom - TICK} y2={height - 4} />)}
            {panels.map((panel) => (
              <g key={panel.actor}>
                <LadderRungs name={nameActor(corpus, panel.actor)} statements={panel.statements} top={panel.top} from={left} to={width - RIGHT} isNarrow={isNarrow} />
                {drawLabels(panel)}
                {panel.marks.map((mark) => drawMark(mark, panel))}
              </g>
            ))}
          </svg>
        )}
      </div>
      {undated > 0 && <p className={styles.none}>{translate("statements.undated", { count: undated })}</p>}
    </Marks>
  );
}

export const statementLadderChart: Chart<LadderRow, LadderOptions> = {
  id: "statement-ladder",
  summary: { names: ["readout", "actor"], measure: "strength" },
  view: viewStatementLadder,
  Plot: StatementLadderPlot,
  how: (_view, _corpus, { ladder }) => translate("chart.statement-ladder.how", { isOwn: ladder.size > 0 ? "yes" : "no" }),
};

import { measureDispersion } from "#core/analysis/dispersion.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { viewPhrasePositions, type PositionRow } from "#core/views/phrase-positions.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import type { View } from "#core/views/view.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { formatDays, formatInteger, formatRatio, formatSequence } from "#i18n/format.ts";
import { namePartiesBriefly, nameReadout, quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/phrase-positions-chart.module.css";

const ROW = 18;
const BAR = 11;
const TICK = 3.5;
const NUMBERS = 44;
const NARROW = 460;
/** Generous, in pixels: a letter of a readout's name. */
const NAME_CHARACTER = 6.6;
/** With more readouts than these, those with the most hits are drawn. */
const MOST_ROWS = 40;

const chooseRows = (rows: readonly PositionRow[]): readonly PositionRow[] => {
  if (rows.length <= MOST_ROWS) return rows;
  const chosen = new Set([...rows].sort((a, b) => b.wordsBefore.length - a.wordsBefore.length).slice(0, MOST_ROWS));
  return rows.filter((row) => chosen.has(row) && row.wordsBefore.length > 0);
};

const markName = ({ readout, wordsBefore }: PositionRow, phrase: string): string => {
  const name = nameReadout(readout.meeting, "full", "short");
  return wordsBefore.length === 0
    ? translate("mark.phraseNotIn", { phrase, readout: name })
    : translate("mark.positionsIn", {
        readout: name,
        hits: wordsBefore.length,
        positions: formatSequence(wordsBefore.map(formatInteger)),
        words: readout.tokens,
      });
};

function PhrasePositionsPlot({ corpus, view, options: family, shown, onEvidence }: ChartProps<PositionRow, PhraseFamily>) {
  const [ref, width] = useWidth(640);
  const rows = chooseRows(view.rows);
  const isNarrow = width < NARROW;
  const longestName = Math.max(0, ...rows.map(({ readout: { meeting } }) => namePartiesBriefly(meeting.counterparts).length + formatDays(meeting).length + 1));
  const left = isNarrow ? Math.min(longestName * NAME_CHARACTER + 8, width / 2) : 176;
  const longest = Math.max(1, ...rows.map(({ readout }) => readout.tokens));
  const perWord = Math.max(width - left - NUMBERS, 1) / longest;
  return (
    <Marks label={translate("chart.phrase-positions.title")}>
      <div ref={ref}>
        <svg width={width} height={rows.length * ROW + 4}>
          {rows.map((row, index) => {
            const { readout, wordsBefore } = row;
            const query = evidenceOfFamily(family, { in: readout.id, without: wordsBefore.length === 0 });
            const y = index * ROW;
            return (
              <g key={readout.id} className={partyTone(corpus.counterparts, readout.meeting.counterparts[0])}>
                <Mark
                  id={readout.id}
                  label={markName(row, family.label)}
                  of={query}
                  isFirst={index === 0}
                  isChosen={isShown(shown, query)}
                  onChoose={() => {
                    onEvidence(query);
                  }}
                  className={styles.row}
                >
                  <rect className={styles.ground} x={0} y={y} width={width} height={ROW} />
                  <rect className={styles.bar} x={left} y={y + 4} width={readout.tokens * perWord} height={BAR} />
                  {wordsBefore.map((words, tick) => (
                    <rect key={tick} className={styles.tick} x={left + words * perWord - TICK / 2} y={y + 2} width={TICK} height={BAR + 4} />
                  ))}
                </Mark>
                <text x={0} y={y + 13} className={styles.name} aria-hidden="true">
                  <tspan className={styles.party}>{namePartiesBriefly(readout.meeting.counterparts)}</tspan>{" "}
                  <tspan>{formatDays(readout.meeting)}</tspan>
                </text>
                <text x={left + readout.tokens * perWord + 6} y={y + 13} className={styles.words} aria-hidden="true">
                  {formatInteger(readout.tokens)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      {rows.length < view.rows.length && <p className={styles.drawn}>{translate("phrasePositions.drawn", { drawn: rows.length })}</p>}
    </Marks>
  );
}

/** DP needs more hits than readouts with it to say more than in how many it stands. */
function describe({ rows }: View<PositionRow>): string {
  const hits = rows.map(({ wordsBefore }) => wordsBefore.length);
  const total = hits.reduce((sum, count) => sum + count, 0);
  const dispersion = measureDispersion(hits, rows.map(({ readout }) => readout.tokens));
  if (dispersion === null) return translate("chart.phrase-positions.how");
  return translate("phrasePositions.dp", {
    dp: formatRatio(dispersion.dp),
    isSparse: String(total < rows.length),
    hits: total,
    n: rows.length,
    readouts: hits.filter((count) => count > 0).length,
  });
}

export const phrasePositionsChart: Chart<PositionRow, PhraseFamily> = {
  id: "phrase-positions",
  subject: (_corpus, { label }) => quote(label),
  summary: { names: ["readout"], measure: "hits" },
  view: viewPhrasePositions,
  Plot: PhrasePositionsPlot,
  how: describe,
};

import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOfLane, type LaneRow } from "#core/views/phrase-variants-by-party.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import { isShown, type ChartProps } from "#charts/chart.ts";
import { Mark } from "#charts/marks/marks.tsx";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { toTime, type TimeScale } from "#charts/marks/time-axis.tsx";
import { formatDays, formatInteger, formatSequence } from "#i18n/format.ts";
import { nameParty, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { WordingMark } from "#ui/wording-mark.tsx";
import styles from "#charts/phrase-when-chart.module.css";

const RADIUS = 5.4;
const STACKED = 11;
/** Longer names stand in the key and in the mark's own name alone. */
const LONGEST_NAME = 18;

interface PhraseWhenLaneProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
  readonly names: readonly string[];
  readonly party: string;
  readonly rows: readonly LaneRow[];
  readonly y: number;
  readonly scale: TimeScale;
  readonly isNarrow: boolean;
  readonly isFirst: boolean;
  readonly shown: ChartProps<LaneRow>["shown"];
  readonly onEvidence: ChartProps<LaneRow>["onEvidence"];
}

/** The words beside the marks of a readout: what was said where wordings differ, how often, and when. */
function noteOf(rows: readonly LaneRow[], isNamed: boolean): { readonly word: string; readonly date: string } {
  const hitsByName = new Map<string, number>();
  for (const { name, hits } of rows) if (name !== null) hitsByName.set(isNamed ? name : "", (hitsByName.get(isNamed ? name : "") ?? 0) + hits);
  const words = [...hitsByName].map(([name, hits]) => {
    const times = hits > 1 ? translate("phraseWhen.times", { hits }) : "";
    return [name.length > LONGEST_NAME ? "" : name, times].filter((part) => part !== "").join(" ");
  });
  const [first] = rows;
  return { word: formatSequence(words.filter((word) => word !== "")), date: first ? formatDays(first.readout.meeting, "day") : "" };
}

const markName = (row: LaneRow, family: PhraseFamily): string => {
  const readout = nameReadout(row.readout.meeting, "full", "short");
  return row.variant === null
    ? translate("mark.phraseNotIn", { phrase: family.label, readout })
    : translate("mark.wordingIn", { wording: row.variant, readout, hits: row.hits });
};

/** The readouts with one counterpart: a shape for each wording found, stacked where one readout has several; a ring where none is. */
export function PhraseWhenLane({ corpus, family, names, party, rows, y, scale, isNarrow, isFirst, shown, onEvidence }: PhraseWhenLaneProps) {
  const dated = rows.filter(({ readout }) => readout.meeting.date !== null);
  const readouts = new Set(rows.map(({ readout }) => readout));
  const withIt = new Set(rows.filter(({ hits }) => hits > 0).map(({ readout }) => readout));
  const query = evidenceOfFamily(family, withIt.size === 0 ? { with: party, without: true } : { with: party });
  const [left = 0, right = 0] = scale.range();
  const stacks = [...readouts].map((readout) => dated.filter((row) => row.readout === readout)).filter((stack) => stack.length > 0);
  const notes = stacks.map((stack) => noteOf(stack, names.length > 1));
  const xOf = (row: LaneRow | undefined): number => scale(toTime(row?.readout.meeting.date ?? ""));
  const labels = isNarrow
    ? []
    : placeLabels(
        stacks.map((stack, index) => ({
          at: xOf(stack[0]),
          reach: RADIUS + 4,
          text: stack[0]?.variant === null ? "" : `${notes[index]?.word ?? ""} ${notes[index]?.date ?? ""}`,
        })),
        { from: left, to: right },
      );
  return (
    <g className={partyTone(corpus.counterparts, party)}>
      <line className={styles.lane} x1={left} x2={right} y1={y} y2={y} />
      <Mark
        id={party}
        label={translate("mark.wordingParty", { party: nameParty(party), readouts: withIt.size, n: readouts.size })}
        of={query}
        isFirst={isFirst}
        isChosen={isShown(shown, query)}
        onChoose={() => {
          onEvidence(query);
        }}
      >
        <rect x={0} y={y - 12} width={left} height={24} fill="transparent" />
      </Mark>
      <text x={0} y={y + 4} className={styles.party} aria-hidden="true">
        {nameParty(party, "short")}
      </text>
      <text x={left - 10} y={y + 4} textAnchor="end" className={styles.number} aria-hidden="true">
        {formatInteger(withIt.size)}
        <tspan className={styles.ofN}> {translate("axis.ofN", { n: readouts.size })}</tspan>
      </text>
      {stacks.map((stack) =>
        stack.map((row, index) => {
          const markQuery = evidenceOfLane(family, row);
          const x = xOf(row);
          const at = y + (index - (stack.length - 1) / 2) * STACKED;
          const height = stack.length > 1 ? STACKED : 24;
          return (
            <Mark
              key={`${row.readout.id} ${row.variant ?? ""}`}
              id={`${party} ${row.readout.id} ${row.variant ?? ""}`}
              label={markName(row, family)}
              of={markQuery}
              isFirst={false}
              isChosen={isShown(shown, markQuery)}
              onChoose={() => {
                onEvidence(markQuery);
              }}
              className={styles.mark}
            >
              <rect x={x - 8} y={at - height / 2} width={16} height={height} fill="transparent" />
              <g transform={`translate(${x},${at})`}>
                <WordingMark at={row.name === null ? null : names.indexOf(row.name)} radius={RADIUS} />
              </g>
            </Mark>
          );
        }),
      )}
      {labels.map(({ x, anchor, of }) => (
        <text key={x} x={x} y={y + 4} textAnchor={anchor} className={styles.note} aria-hidden="true">
          {of.map((index, at) => (
            <tspan key={index}>
              {at > 0 && ", "}
              <tspan className={styles.word}>{notes[index]?.word}</tspan> {notes[index]?.date}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

import type { Corpus } from "#core/domain/corpus.ts";
import type { FindingRow } from "#core/views/findings.ts";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { TimeAxis, TimeGrid, timeScaleOf, toTime } from "#charts/marks/time-axis.tsx";
import { nameParties, nameReadout, quote } from "#i18n/names.ts";
import { formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import { WordingMark } from "#ui/wording-mark.tsx";
import styles from "#features/findings/findings.module.css";

const LABELS = 64;
const ROW = 21;
const REACH = 9;
/** Room above a lane, where words that have none beside their mark would stand. */
const TOP = 4;
const AXIS = 20;
/** Words longer than this stand in the list below and not beside their marks. */
const LONGEST_BESIDE = 22;

interface WordsAtDatesProps {
  readonly corpus: Corpus;
  readonly row: FindingRow;
}

/** The words of the lead finding where and when they stand: a lane for each counterpart on a true time axis; the same as a list for those who do not see it. */
export function WordsAtDates({ corpus, row: { finding, cells } }: WordsAtDatesProps) {
  const [ref, width] = useWidth(340);
  const momentOf = new Map(finding.moments.map((moment) => [moment.meeting, moment]));
  const readouts = cells.map(({ readout }) => readout);
  const scale = timeScaleOf(readouts, [LABELS, Math.max(width - 10, LABELS + 60)], 0.06);
  const lanes = [...new Map(readouts.map((readout) => [readout.meeting.counterparts.join(), readout.meeting.counterparts] as const)).values()];
  const height = TOP + lanes.length * ROW + AXIS;
  const wordsOf = (meeting: string): string => {
    const words = momentOf.get(meeting)?.words ?? [];
    const [first = ""] = words;
    const different = new Set(words).size;
    return different > 1 ? formatSequence([...new Set(words)]) : words.length > 1 ? translate("findings.times", { words: first, times: words.length }) : first;
  };
  return (
    <div ref={ref} className={styles.when}>
      <svg width={width} height={height} aria-hidden="true">
        <TimeGrid scale={scale} top={TOP} bottom={height - AXIS} />
        {lanes.map((parties, lane) => {
          const here = readouts.filter(({ meeting }) => meeting.counterparts.join() === parties.join());
          const y = TOP + lane * ROW + ROW / 2;
          const xs = here.map(({ meeting }) => scale(toTime(meeting.date ?? "")));
          const wishes = here.map(({ id }, index) => {
            const words = wordsOf(id);
            return { at: xs[index] ?? 0, reach: REACH, text: words.length > LONGEST_BESIDE ? "" : words };
          });
          return (
            <g key={parties.join()} className={partyTone(corpus.counterparts, parties[0])}>
              <text className={styles.laneName} x={0} y={y + 4}>
                {nameParties(parties, "short")}
              </text>
              <line className={styles.laneLine} x1={LABELS} x2={width} y1={y} y2={y} />
              {here.map(({ id }, index) => (
                <g key={id} transform={`translate(${(xs[index] ?? 0).toFixed(1)},${y})`}>
                  <WordingMark at={momentOf.get(id)?.side ?? null} radius={4.6} />
                </g>
              ))}
              {placeLabels(wishes, { from: LABELS, to: width }).map(({ x, anchor, of }) => (
                <text key={x} className={styles.laneWords} x={x} y={y + 4} textAnchor={anchor}>
                  {formatSequence(of.flatMap((at) => wishes[at]?.text || []))}
                </text>
              ))}
            </g>
          );
        })}
        <TimeAxis scale={scale} y={height - AXIS} />
      </svg>
      <ul className="visually-hidden" aria-label={translate("findings.whenTitle")}>
        {cells.map(({ readout }) => {
          const words = momentOf.get(readout.id)?.words ?? [];
          const values = { readout: nameReadout(readout.meeting), words: formatSequence(words.map(quote)) };
          return <li key={readout.id}>{translate(words.length === 0 ? "findings.whenAbsent" : "findings.when", values)}</li>;
        })}
      </ul>
    </div>
  );
}

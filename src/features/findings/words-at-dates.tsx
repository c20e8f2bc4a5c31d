import type { Corpus } from "#core/domain/corpus.ts";
import type { Moment } from "#core/analysis/change/finding.ts";
import { shortenQuote } from "#core/text/quote.ts";
import type { FindingRow } from "#core/views/findings.ts";
import { placeLabels, type LabelWish } from "#charts/marks/place-labels.ts";
import { TimeAxis, TimeGrid, timeScaleOf, toTime } from "#charts/marks/time-axis.tsx";
import { namePartiesBriefly, nameReadout, quote } from "#i18n/names.ts";
import { formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import { WordingIcon, WordingMark } from "#ui/wording-mark.tsx";
import styles from "#features/findings/findings.module.css";

const LABELS = 64;
const ROW = 21;
const REACH = 9;
const TOP = 4;
const AXIS = 20;
/** Words longer than this stand in the list below and not beside their marks. */
const LONGEST_BESIDE = 22;
const LONGEST_IN_KEY = 110;

/** Room above a lane for words that have none beside their mark. */
const ABOVE = 15;

interface WordsAtDatesProps {
  readonly corpus: Corpus;
  readonly row: FindingRow;
}

/** What a readout's cell says: each wording once, with how often it stands there. */
function writeWords(words: readonly string[]): string {
  const different = [...new Set(words)];
  const [first = ""] = words;
  if (different.length > 1) return formatSequence(different);
  return words.length > 1 ? translate("findings.times", { words: first, times: words.length }) : first;
}

/** The first words of each side, where some are too long to stand beside their marks. */
function listKey(moments: readonly Moment[]): (readonly [side: number, words: string])[] {
  const bySide = new Map<number, string>();
  for (const { side, words } of moments) if (side !== null && !bySide.has(side)) bySide.set(side, words[0] ?? "");
  return moments.some(({ words }) => writeWords(words).length > LONGEST_BESIDE) ? [...bySide].sort(([a], [b]) => a - b) : [];
}

interface Placed {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly text: string;
}

const placeTexts = (wishes: readonly LabelWish[], width: number): Placed[] =>
  placeLabels(wishes, { from: LABELS, to: width }).map(({ x, anchor, of }) => ({ x, anchor, text: formatSequence(of.flatMap((at) => wishes[at]?.text || [])) }));

/** Words beside their marks, and above those for which there is no room. */
function placeWords(wishes: readonly LabelWish[], width: number): { readonly beside: readonly Placed[]; readonly above: readonly Placed[] } {
  const places = placeLabels(wishes, { from: LABELS, to: width });
  const placed = new Set(places.filter(({ of }) => of.length === 1).flatMap(({ of }) => of));
  const beside = placeTexts(wishes.map((wish, index) => (placed.has(index) ? wish : { ...wish, text: "" })), width);
  const left = wishes.filter((_, index) => !placed.has(index) && wishes[index]?.text !== "");
  return { beside, above: placeTexts(left.map((wish) => ({ ...wish, reach: -4 })), width) };
}

/** The words of the lead finding where and when they stand: a lane for each counterpart on a true time axis; the same as a list for those who do not see it. */
export function WordsAtDates({ corpus, row: { finding, cells } }: WordsAtDatesProps) {
  const [ref, width] = useWidth(340);
  const momentOf = new Map(finding.moments.map((moment) => [moment.meeting, moment]));
  const readouts = cells.map(({ readout }) => readout);
  const scale = timeScaleOf(readouts, [LABELS, Math.max(width - 10, LABELS + 60)], 0.06);
  const groups = [...new Set(readouts.map(({ meeting }) => meeting.counterparts.join()))];
  const key = listKey(finding.moments);
  let bottom = TOP;
  const lanes = groups.map((group) => {
    const here = readouts.filter(({ meeting }) => meeting.counterparts.join() === group);
    const xs = here.map(({ meeting }) => scale(toTime(meeting.date ?? "")));
    const wishes = here.map(({ id }, index) => {
      const text = writeWords(momentOf.get(id)?.words ?? []);
      return { at: xs[index] ?? 0, reach: REACH, text: text.length > LONGEST_BESIDE ? "" : text };
    });
    const words = placeWords(wishes, width);
    const y = bottom + (words.above.length > 0 ? ABOVE : 0) + ROW / 2;
    bottom = y + ROW / 2;
    return { group, parties: here[0]?.meeting.counterparts ?? [], marks: here.map(({ id }, index) => ({ id, x: xs[index] ?? 0 })), words, y };
  });
  return (
    <div ref={ref} className={styles.when}>
      <svg width={width} height={bottom + AXIS} aria-hidden="true">
        <TimeGrid scale={scale} top={TOP} bottom={bottom} />
        {lanes.map(({ group, parties, marks, words, y }) => (
          <g key={group} className={partyTone(corpus.counterparts, parties[0])}>
            <text className={styles.laneName} x={0} y={y + 4}>
              {namePartiesBriefly(parties)}
            </text>
            <line className={styles.laneLine} x1={LABELS} x2={width} y1={y} y2={y} />
            {marks.map(({ id, x }) => (
              <g key={id} transform={`translate(${x.toFixed(1)},${y})`}>
                <WordingMark at={momentOf.get(id)?.side ?? null} radius={4.6} />
              </g>
            ))}
            {[...words.beside.map((one) => ({ ...one, at: y + 4 })), ...words.above.map((one) => ({ ...one, at: y - 8 }))].map(({ x, anchor, text, at }) => (
              <text key={`${x} ${text}`} className={styles.laneWords} x={x} y={at} textAnchor={anchor}>
                {text}
              </text>
            ))}
          </g>
        ))}
        <TimeAxis scale={scale} y={bottom} />
      </svg>
      {key.length > 0 && (
        <ul className={styles.key} aria-hidden="true">
          {key.map(([side, words]) => (
            <li key={side}>
              <WordingIcon at={side} />
              <span>{quote(shortenQuote(words, LONGEST_IN_KEY))}</span>
            </li>
          ))}
        </ul>
      )}
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

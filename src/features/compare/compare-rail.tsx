import { Mark, Marks } from "#charts/marks/marks.tsx";
import { countTokens } from "#core/text/tokenise.ts";
import type { AlignedGroup } from "#core/analysis/align/align-readouts.ts";
import type { Side } from "#core/views/compare-rows.ts";
import { isShown } from "#core/views/compare-view.ts";
import { nameGroup } from "#features/compare/compare-words.ts";
import type { ComparisonState } from "#features/compare/use-comparison.ts";
import { formatDate, formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/compare/compare-rail.module.css";

const WIDTH = 200;
const LONGEST = 50;
const LEFT = 76;
const RIGHT = 124;
const TOP = 22;
const ROOMIEST = 18;
const TALLEST = 560;
/** Below this step numbers of neighbours would overlap. */
const NUMBERED = 12;

interface Bar {
  readonly side: Side;
  readonly sentence: number;
  readonly length: number;
}

/** One sentence's bar, drawn from the middle outwards. */
function SentenceBar({ bar: { side, sentence, length }, kind, step }: { readonly bar: Bar; readonly kind: AlignedGroup["kind"]; readonly step: number }) {
  return (
    <rect
      x={side === "a" ? LEFT - length : RIGHT}
      y={TOP + sentence * step + step * 0.24}
      width={length}
      height={Math.max(step * 0.52, 1.5)}
      className={styles.bar}
      data-kind={kind === "new" || kind === "dropped" ? kind : "paired"}
    />
  );
}

/** The numbers of one text's sentences, every fifth where they stand close. */
function SentenceNumbers({ side, count, step }: { readonly side: Side; readonly count: number; readonly step: number }) {
  return Array.from({ length: count }, (_, sentence) =>
    step >= NUMBERED || sentence % 5 === 4 ? (
      <text
        key={sentence}
        x={side === "a" ? 18 : WIDTH - 18}
        y={TOP + (sentence + 0.5) * step}
        dy=".35em"
        textAnchor={side === "a" ? "end" : "start"}
        className={styles.number}
        aria-hidden="true"
      >
        {formatInteger(sentence + 1)}
      </text>
    ) : null,
  );
}

/** The whole alignment at a glance: a bar for each sentence, a line for each pair; all lead to their place. */
export function CompareRail({ state }: { readonly state: ComparisonState }) {
  const { comparison, kinds, current, goTo } = state;
  const { a, b, alignment } = comparison;
  const most = Math.max(a.sentences.length, b.sentences.length, 1);
  const step = Math.min(ROOMIEST, TALLEST / most);
  const words = { a: a.sentences.map(({ text }) => countTokens(text)), b: b.sentences.map(({ text }) => countTokens(text)) };
  const longest = Math.max(...words.a, ...words.b, 1);
  const barOf = (side: Side, sentence: number): Bar => ({ side, sentence, length: Math.max((LONGEST * (words[side][sentence] ?? 0)) / longest, 2) });
  const middle = (sentence: number): number => TOP + sentence * step + step / 2;
  const title = translate("compare.rail");
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <Marks label={title}>
        <svg width={WIDTH} height={TOP + most * step + 4} className={styles.rail}>
          <text x={LEFT} y={12} textAnchor="end" className={styles.head}>
            {formatDate(a.readout.meeting.date, "full")}
          </text>
          <text x={RIGHT} y={12} className={styles.head}>
            {formatDate(b.readout.meeting.date, "full")}
          </text>
          {alignment.groups.map((group, index) => {
            const bars = [...group.a.map((sentence) => barOf("a", sentence)), ...group.b.map((sentence) => barOf("b", sentence))];
            const lead = group.links[0];
            return (
              <Mark
                key={index}
                id={String(index)}
                label={nameGroup(group)}
                isFirst={index === 0}
                isChosen={index === current}
                className={isShown(group, kinds) ? undefined : styles.faint}
                onChoose={() => {
                  goTo(group.b.length > 0 ? { side: "b", sentence: lead?.b ?? group.b[0] ?? 0 } : { side: "a", sentence: group.a[0] ?? 0 });
                }}
              >
                {bars.map(({ side, sentence }) => (
                  <rect key={`${side}${sentence}`} x={side === "a" ? 0 : RIGHT} y={TOP + sentence * step} width={LEFT} height={step} className={styles.hit} data-current={index === current} />
                ))}
                {group.links.map((link) => (
                  <path
                    key={`${link.a} ${link.b}`}
                    d={`M${LEFT} ${middle(link.a)}C${(LEFT + RIGHT) / 2} ${middle(link.a)} ${(LEFT + RIGHT) / 2} ${middle(link.b)} ${RIGHT} ${middle(link.b)}`}
                    className={styles.link}
                    data-kind={group.kind}
                    data-moved={group.isMoved}
                  />
                ))}
                {bars.map((bar) => (
                  <SentenceBar key={`${bar.side}${bar.sentence}`} bar={bar} kind={group.kind} step={step} />
                ))}
              </Mark>
            );
          })}
          <SentenceNumbers side="a" count={a.sentences.length} step={step} />
          <SentenceNumbers side="b" count={b.sentences.length} step={step} />
        </svg>
      </Marks>
      <p className={styles.how}>{translate("compare.railHow")}</p>
    </section>
  );
}

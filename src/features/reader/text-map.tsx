import { Mark, Marks } from "#charts/marks/marks.tsx";
import type { Account } from "#core/domain/dataset.ts";
import { countTokens } from "#core/text/tokenise.ts";
import type { Stop } from "#core/views/highlight-stops.ts";
import type { HighlightsBySentence } from "#core/views/readout-highlights.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/rail.module.css";

const WIDTH = 170;
const TALLEST = 320;
const ROOMIEST = 7;

interface TextMapProps {
  readonly account: Account;
  /** Recurring phrases are looked for in the counted account alone. */
  readonly hasPhrases: boolean;
  readonly highlights: HighlightsBySentence;
  /** Occurrences of what is stepped through; null to show recurring phrases. */
  readonly hits: readonly Stop[] | null;
  readonly marked: number | null;
  readonly onGo: (sentence: number) => void;
}

/** The text as lines, one for each sentence, with a gap between sections; a line leads to its sentence. */
export function TextMap({ account, hasPhrases, highlights, hits, marked, onGo }: TextMapProps) {
  const rows = account.sections.flatMap(({ paragraphs }, section) => paragraphs.flat().map((sentence) => ({ sentence, section })));
  const step = Math.min(ROOMIEST, TALLEST / Math.max(rows.length, 1));
  const words = account.sentences.map(({ text }) => countTokens(text));
  const longest = Math.max(...words, 1);
  const title = translate("reader.textMap");
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.how}>{translate("reader.textMapHow", { isWalk: hits !== null ? "yes" : hasPhrases ? "no" : "neither" })}</p>
      <Marks label={title}>
        <svg width={WIDTH + 8} height={step * rows.length + step * account.sections.length}>
          {rows.map(({ sentence, section }, index) => {
            const phrases = highlights[sentence]?.filter(({ layer }) => layer === "phrases").length ?? 0;
            const isDark = hits === null ? phrases > 0 : hits.some((hit) => hit.sentence === sentence);
            return (
              <Mark
                key={sentence}
                id={String(sentence)}
                label={translate(hasPhrases ? "reader.textMapSentence" : "reader.textMapWords", { number: sentence + 1, words: words[sentence] ?? 0, phrases })}
                isFirst={index === 0}
                isChosen={sentence === marked}
                onChoose={() => {
                  onGo(sentence);
                }}
                transform={`translate(0,${(index + section) * step})`}
              >
                <rect width={WIDTH + 8} height={step} fill="transparent" />
                {sentence === marked && <rect width={3} height={step - 1} fill="var(--accent)" />}
                <rect
                  x={8}
                  width={Math.max((WIDTH * (words[sentence] ?? 0)) / longest, 2)}
                  height={Math.max(step * 0.45, 1)}
                  y={step * 0.2}
                  fill={isDark ? "var(--ink)" : "var(--rule-2)"}
                  opacity={isDark ? 1 : 0.55}
                />
              </Mark>
            );
          })}
        </svg>
      </Marks>
    </section>
  );
}

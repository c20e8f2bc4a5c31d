import { CodesHere } from "#features/reader/codes-here.tsx";
import { Outline } from "#features/reader/outline.tsx";
import { TextMap } from "#features/reader/text-map.tsx";
import type { ReadingState } from "#features/reader/use-reading.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/reader.module.css";

interface ReaderRailProps {
  readonly corpus: Corpus;
  readonly state: ReadingState;
  readonly isFolded: boolean;
}

/** The way round the text: its sections, its shape, what it speaks of. */
export function ReaderRail({ corpus, state, isFolded }: ReaderRailProps) {
  const { reading, highlights, target, walk, marked, refs, markSentence, choose } = state;
  const { account } = reading;
  const hits = target === null ? null : walk.stops;
  const go = (sentence: number): void => {
    markSentence(refs[sentence] ?? null);
  };
  const parts = (
    <>
      <Outline account={account} hits={hits} onGo={go} />
      <TextMap account={account} hasPhrases={reading.isCounted} highlights={highlights} hits={hits} marked={marked} onGo={go} />
      <CodesHere corpus={corpus} account={account} highlights={highlights} target={target} onChoose={choose} />
    </>
  );
  return (
    <nav className={`${styles.rail} no-print`} aria-label={translate("reader.guide")}>
      {isFolded ? (
        <details>
          <summary>{translate("reader.guide")}</summary>
          {parts}
        </details>
      ) : (
        parts
      )}
    </nav>
  );
}

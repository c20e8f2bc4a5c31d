import type { ReadingState } from "#features/reader/use-reading.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/reader.module.css";

/** What the link that was followed asks for and the dataset does not have, or has elsewhere now. */
export function ReaderProblems({ state }: { readonly state: ReadingState }) {
  const { sentenceRef, marked, target, family } = state;
  const was = Number(/^\d+/u.exec(sentenceRef ?? "")?.[0]);
  const problems: string[] = [];
  if (sentenceRef !== null && marked === null) problems.push(translate("reader.sentenceGone"));
  if (marked !== null && marked + 1 !== was) problems.push(translate("reader.sentenceMoved", { was, is: marked + 1 }));
  if (state.askedPhrase !== null && family === null && target === null) problems.push(translate("reader.phraseGone", { id: state.askedPhrase }));
  return problems.map((problem) => (
    <p key={problem} className={styles.problem} role="status">
      {problem}
    </p>
  ));
}

import { Fragment, type ReactNode } from "react";
import type { WordRun } from "#core/analysis/align/diff-words.ts";
import type { SentenceEdit } from "#core/analysis/align/edit-script.ts";
import type { Side } from "#core/views/compare-rows.ts";
import styles from "#features/compare/compare-text.module.css";

/** The white space after the words is not struck or underlined. */
function Changed({ side, text }: { readonly side: Side; readonly text: string }) {
  const words = text.trimEnd();
  const Element = side === "a" ? "del" : "ins";
  return (
    <>
      <Element className={side === "a" ? styles.del : styles.ins}>{words}</Element>
      {text.slice(words.length)}
    </>
  );
}

/** A sign alone, such as the full stop where the other sentence goes on, is no news. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A sentence of one text, the words that the other has not marked. */
export function MarkedSentence({ edit, side }: { readonly edit: SentenceEdit; readonly side: Side }): ReactNode {
  return edit.runs.map(({ text, isShared }, index) => (isShared || !hasWords(text) ? <Fragment key={index}>{text}</Fragment> : <Changed key={index} side={side} text={text} />));
}

/** Both wordings in one: left-out words struck, new ones underlined. */
export function MergedRuns({ runs }: { readonly runs: readonly WordRun[] }): ReactNode {
  return runs.map(({ kind, a, b }, index) => {
    if (kind === "kept") return <Fragment key={index}>{b}</Fragment>;
    return (
      <Fragment key={index}>
        <Changed side={kind === "removed" ? "a" : "b"} text={kind === "removed" ? a : b} />
        {kind === "removed" && runs[index + 1]?.kind === "added" && !/\s$/u.test(a) ? " " : ""}
      </Fragment>
    );
  });
}

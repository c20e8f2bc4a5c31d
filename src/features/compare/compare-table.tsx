import { useState } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { countTokens } from "#core/text/tokenise.ts";
import type { CompareBlock, Side } from "#core/views/compare-rows.ts";
import type { CompareView } from "#features/compare/compare-bar.tsx";
import { CompareRow } from "#features/compare/compare-row.tsx";
import type { ComparisonState } from "#features/compare/use-comparison.ts";
import { nameText } from "#i18n/name-text.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/compare/compare-text.module.css";

interface CompareTableProps {
  readonly corpus: Corpus;
  readonly state: ComparisonState;
  readonly view: CompareView;
}

interface FoldedRowsProps extends CompareTableProps {
  readonly block: CompareBlock;
}

/** Rows folded away: open where they are asked for, or hold what the address names. */
function FoldedRows({ block, ...props }: FoldedRowsProps) {
  const { comparison, kinds, current } = props.state;
  const [isOpen, setOpen] = useState(false);
  const isAsked = current !== null && block.rows.some(({ groups }) => groups.includes(current));
  const sentences = block.rows.flatMap(({ groups }) => groups.flatMap((index) => comparison.alignment.groups[index]?.b ?? []));
  const count = block.rows.length;
  return (
    <li className={styles.folded}>
      <details
        open={isOpen || isAsked}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>
          {kinds.length === 0
            ? translate("compare.folded", { count, first: Math.min(...sentences) + 1, last: Math.max(...sentences) + 1 })
            : translate("compare.foldedOthers", { count })}
        </summary>
        {(isOpen || isAsked) && <Rows block={block} {...props} />}
      </details>
    </li>
  );
}

function Rows({ corpus, state, view, block }: FoldedRowsProps) {
  return (
    <ol className={styles.rows}>
      {block.rows.map((row) => (
        <CompareRow
          key={[...row.groups, ...row.pointers.map(({ side, sentence }) => `${side}${sentence}`)].join()}
          corpus={corpus}
          comparison={state.comparison}
          row={row}
          view={view}
          current={state.current}
        />
      ))}
    </ol>
  );
}

function TextHead({ state: { comparison }, side }: { readonly state: ComparisonState; readonly side: Side }) {
  const text = comparison[side];
  const words = text.sentences.reduce((sum, sentence) => sum + countTokens(sentence.text), 0);
  return (
    <div className={styles.textHead} data-side={side}>
      <strong>{nameText(text)}</strong> <span>{translate("compare.extent", { sentences: text.sentences.length, words })}</span>
    </div>
  );
}

/** The two texts, row by row. */
export function CompareTable({ corpus, state, view }: CompareTableProps) {
  const isNothing = state.blocks.every(({ isFolded }) => isFolded) && state.kinds.length > 0;
  return (
    <section aria-label={translate("compare.text")}>
      <div className={styles.heads} data-view={view} data-repeats="">
        <TextHead state={state} side="a" />
        <TextHead state={state} side="b" />
      </div>
      {isNothing && <p className={styles.nothing}>{translate("compare.nothingOfKind")}</p>}
      <ol className={styles.rows}>
        {state.blocks.map((block) => {
          const key = block.rows[0]?.groups[0] ?? `pointer ${block.rows[0]?.pointers[0]?.sentence ?? 0}`;
          return block.isFolded ? (
            <FoldedRows key={key} corpus={corpus} state={state} view={view} block={block} />
          ) : (
            <li key={key} className={styles.open}>
              <Rows corpus={corpus} state={state} view={view} block={block} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

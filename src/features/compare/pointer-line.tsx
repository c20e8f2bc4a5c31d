import type { Comparison } from "#core/views/compare-view.ts";
import type { Pointer } from "#core/views/compare-rows.ts";
import { PlaceLink, SentenceNumber } from "#features/compare/compare-sentence.tsx";
import { quoteBeginning } from "#features/compare/compare-words.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/compare/compare-text.module.css";

interface PointerLineProps {
  readonly comparison: Comparison;
  readonly pointer: Pointer;
}

/** A sentence where it stands in its own text, though it is shown elsewhere: its beginning, and the way there. */
export function PointerLine({ comparison, pointer: { side, sentence, group } }: PointerLineProps) {
  const target = comparison.alignment.groups[group];
  const lead = target?.links[0];
  if (target === undefined || lead === undefined) return null;
  const isMoved = target.isMoved && lead[side] === sentence;
  return (
    <div className={styles.pointer} data-side={side}>
      <SentenceNumber text={comparison[side]} sentence={sentence} />
      <p>
        <span className={styles.beginning}>{quoteBeginning(comparison[side].sentences[sentence]?.text ?? "")}</span>{" "}
        <span className={styles.see}>
          {translate(isMoved ? "compare.pointerMoved" : "compare.pointerPart")}{" "}
          <PlaceLink side="b" sentence={lead.b}>
            {translate("compare.pointerTo", { number: lead.b + 1 })}
          </PlaceLink>
        </span>
      </p>
    </div>
  );
}

import type { Corpus } from "#core/domain/corpus.ts";
import type { StatementChange } from "#core/views/compare-statements.ts";
import type { Side } from "#core/views/compare-rows.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import { PlaceLink } from "#features/compare/compare-sentence.tsx";
import { nameTextBriefly } from "#features/compare/compare-words.ts";
import { formatInteger, formatSequence } from "#i18n/format.ts";
import { nameSpeaker, nameVerb } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/compare/change-summary.module.css";

const MOST = 6;

interface StatementChangesProps {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
  /** null where the dataset has no statements. */
  readonly changes: readonly StatementChange[] | null;
}

/** In what a statement differs, in words. */
const describeChange = ({ a, b, isOtherActor, stronger }: StatementChange): string | null => {
  const rungs = { from: a.statement.strength, to: b.statement.strength };
  const parts = [
    ...(isOtherActor ? [translate("compare.otherSpeaker")] : []),
    ...(stronger > 0 ? [translate("compare.stronger", rungs)] : stronger < 0 ? [translate("compare.weaker", rungs)] : []),
  ];
  return parts.length === 0 ? translate("compare.otherVerb") : formatSequence(parts);
};

/** Statements of aligned sentences that another makes, or that are made with another verb. */
export function StatementChanges({ corpus, comparison, changes }: StatementChangesProps) {
  const [shown, more] = useShowMore(changes ?? [], MOST);
  const say = (change: StatementChange, side: Side): string => {
    const [who, before] = [nameSpeaker(corpus, change[side].statement), nameSpeaker(corpus, change.a.statement)];
    const verb = nameVerb(change[side].statement);
    return side === "b" && who === before ? verb : translate("compare.statement", { who, verb });
  };
  return (
    <section className={styles.part}>
      <h3>{translate("compare.statements")}</h3>
      {changes === null && <p className={styles.note}>{translate("compare.uncoded")}</p>}
      {changes?.length === 0 && <p className={styles.note}>{translate("compare.noStatements")}</p>}
      <ul>
        {shown.map((change) => (
          <li key={`${change.a.sentence} ${change.a.statement.start} ${change.b.sentence} ${change.b.statement.start}`}>
            {(["a", "b"] as const).map((side) => {
              const { sentence } = change[side];
              return (
                <span key={side} className={styles.said}>
                  {side === "b" && <span aria-hidden="true">→ </span>}
                  {say(change, side)}{" "}
                  <span className={styles.places}>
                    <PlaceLink side={side} sentence={sentence} label={translate("compare.place", { number: sentence + 1, readout: nameTextBriefly(comparison[side]) })}>
                      {formatInteger(sentence + 1)}
                    </PlaceLink>
                  </span>{" "}
                </span>
              );
            })}
            <span className={styles.differs}>{describeChange(change)}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

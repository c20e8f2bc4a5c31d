import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PlacedStatement, StatementChange } from "#core/views/compare-statements.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import { PlaceLink } from "#features/compare/compare-sentence.tsx";
import { nameTextBriefly } from "#features/compare/compare-words.ts";
import { formatInteger, formatSequence } from "#i18n/format.ts";
import { nameSpeaker, nameVerb } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
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
function describeChange(change: StatementChange): string {
  if (change.kind !== "changed") return translate(change.kind === "added" ? "compare.statementAdded" : "compare.statementGone");
  const { isOtherActor, rungs } = change;
  const parts = [
    ...(isOtherActor ? [translate("compare.otherSpeaker")] : []),
    ...(rungs.to > rungs.from ? [translate("compare.stronger", rungs)] : rungs.to < rungs.from ? [translate("compare.weaker", rungs)] : []),
  ];
  return parts.length === 0 ? translate("compare.otherVerb") : formatSequence(parts);
}

const keyOf = ({ a, b }: StatementChange): string => [a, b].map((placed) => (placed === null ? "" : `${placed.sentence} ${placed.statement.start}`)).join(";");

/** Statements of aligned sentences that another makes, or that are made with another verb. */
export function StatementChanges({ corpus, comparison, changes }: StatementChangesProps) {
  const filter = useUrlStore((state) => state.filter);
  const moved = useLadderStore((state) => state.ladder.size);
  const [shown, more] = useShowMore(changes ?? [], MOST);
  const say = (change: StatementChange, { statement }: PlacedStatement, isSecond: boolean): string => {
    const who = nameSpeaker(corpus, statement);
    const before = change.a === null ? null : nameSpeaker(corpus, change.a.statement);
    return isSecond && who === before ? nameVerb(statement) : translate("compare.statement", { who, verb: nameVerb(statement) });
  };
  return (
    <div className={styles.part}>
      <h3>{translate("compare.statements")}</h3>
      {shown.some((change) => change.kind === "changed" && change.rungs.from !== change.rungs.to) && (
        <p className={styles.note}>
          <Link to={pathToPage(filter, "/statements")}>{translate("compare.ladder", { moved })}</Link>
        </p>
      )}
      {changes === null && <p className={styles.note}>{translate("compare.uncoded")}</p>}
      {changes?.length === 0 && <p className={styles.note}>{translate("compare.noStatements")}</p>}
      <ul>
        {shown.map((change) => (
          <li key={keyOf(change)}>
            {(["a", "b"] as const).map((side) => {
              const placed = change[side];
              if (placed === null) return null;
              return (
                <span key={side} className={styles.said}>
                  {side === "b" && change.a !== null && <span aria-hidden="true">→ </span>}
                  {say(change, placed, side === "b")}{" "}
                  <span className={styles.places}>
                    <PlaceLink side={side} sentence={placed.sentence} label={translate("compare.place", { number: placed.sentence + 1, readout: nameTextBriefly(comparison[side]) })}>
                      {formatInteger(placed.sentence + 1)}
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
    </div>
  );
}

import { Link } from "react-router-dom";
import { diffWords } from "#core/analysis/align/diff-words.ts";
import type { PhraseChange, PhraseChangeKind, PhrasePlace } from "#core/views/compare-phrases.ts";
import type { Side } from "#core/views/compare-rows.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import { ChangeList } from "#features/compare/change-list.tsx";
import { PlaceLink } from "#features/compare/compare-sentence.tsx";
import { nameTextBriefly } from "#features/compare/compare-words.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { MergedRuns } from "#features/compare/word-runs.tsx";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/compare/change-summary.module.css";

/** Of each kind, before the rest is asked for; what was kept is the least news and folded. */
const MOST = { reworded: 4, new: 3, absent: 3, kept: null } as const;

interface PhraseChangesProps {
  readonly comparison: Comparison;
  /** null where phrases are not known of both texts. */
  readonly changes: readonly PhraseChange[] | null;
}

function Places({ comparison, change }: { readonly comparison: Comparison; readonly change: PhraseChange }) {
  const link = (side: Side, place: PhrasePlace | null) =>
    place !== null && (
      <PlaceLink side={side} sentence={place.sentence} label={translate("compare.place", { number: place.sentence + 1, readout: nameTextBriefly(comparison[side]) })}>
        {formatInteger(place.sentence + 1)}
      </PlaceLink>
    );
  return (
    <span className={styles.places}>
      {link("a", change.a)}
      {change.a !== null && change.b !== null && <span aria-hidden="true"> → </span>}
      {link("b", change.b)}
    </span>
  );
}

/** The wording that changed, word by word; else the family. */
function PhraseWords({ change: { family, kind, a, b } }: { readonly change: PhraseChange }) {
  if (kind !== "reworded" || a === null || b === null) return <PhraseLabel label={family.label} />;
  return <MergedRuns runs={diffWords(a.wording, b.wording)} />;
}

interface PhraseListProps extends Omit<PhraseChangesProps, "changes"> {
  readonly kind: PhraseChangeKind;
  readonly changes: readonly PhraseChange[];
}

function PhraseList({ comparison, kind, changes }: PhraseListProps) {
  const filter = useUrlStore((state) => state.filter);
  return (
    <ChangeList
      title={translate(`compare.phrase.${kind}`)}
      kind={kind}
      items={changes.filter((change) => change.kind === kind)}
      most={MOST[kind]}
      keyOf={({ family }) => family.id}
    >
      {(change) => (
        <>
          <Link className={styles.phrase} to={pathToPhrase(filter, change.family.id)}>
            <PhraseWords change={change} />
          </Link>{" "}
          <Places comparison={comparison} change={change} />
        </>
      )}
    </ChangeList>
  );
}

/** Families of the two texts by what became of them. */
export function PhraseChanges({ comparison, changes }: PhraseChangesProps) {
  if (changes === null || changes.length === 0) {
    return <p className={styles.note}>{translate(changes === null ? "compare.phrasesUncounted" : "compare.noPhrases")}</p>;
  }
  const list = (kind: PhraseChangeKind) => <PhraseList comparison={comparison} kind={kind} changes={changes} />;
  return (
    <>
      <div className={styles.part}>
        {list("reworded")}
        {list("kept")}
      </div>
      <div className={styles.part}>
        {list("new")}
        {list("absent")}
      </div>
    </>
  );
}

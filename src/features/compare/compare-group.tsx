import type { GroupEdit, LinkEdit } from "#core/analysis/align/edit-script.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { kindsOf, type Comparison } from "#core/views/compare-view.ts";
import type { Side } from "#core/views/compare-rows.ts";
import { CompareSentence, SentenceNumber, TopicsElsewhere } from "#features/compare/compare-sentence.tsx";
import { describeGroup } from "#features/compare/compare-words.ts";
import { KindIcon } from "#features/compare/kind-icon.tsx";
import { MarkedSentence, MergedRuns } from "#features/compare/word-runs.tsx";
import { translate } from "#i18n/translate.ts";
import styles from "#features/compare/compare-text.module.css";

interface GroupProps {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
  readonly edit: GroupEdit;
}

/** What kind of change it is, in words. */
export function GroupLabel({ edit: { group } }: Pick<GroupProps, "edit">) {
  const about = describeGroup(group);
  const lead = group.links[0];
  return (
    <div className={styles.label}>
      {kindsOf(group).map((kind) => (
        <span key={kind} className={styles.kind} data-kind={kind}>
          <KindIcon kind={kind} /> <span className={styles.kindName}>{translate(`compare.kind.${kind}`)}</span>
        </span>
      ))}
      {about !== null && <span className={styles.about}>{about}</span>}
      {group.isMoved && lead !== undefined && <span className={styles.about}>{translate("compare.movedFrom", { from: lead.a + 1, to: lead.b + 1 })}</span>}
    </div>
  );
}

interface GroupSideProps extends GroupProps {
  readonly side: Side;
}

/** The sentences that a group has in one text. */
export function GroupSide({ corpus, comparison, edit, side }: GroupSideProps) {
  const isAlone = edit.group.links.length === 0;
  return edit[side].map((sentence) => (
    <div key={sentence.sentence}>
      <CompareSentence comparison={comparison} side={side} sentence={sentence.sentence}>
        {isAlone ? comparison[side].sentences[sentence.sentence]?.text : <MarkedSentence edit={sentence} side={side} />}
      </CompareSentence>
      {isAlone && <TopicsElsewhere corpus={corpus} comparison={comparison} side={side} sentence={sentence.sentence} />}
    </div>
  ));
}

/** One sentence of either text in one: the numbers of both, the words of both. */
function MergedPair({ comparison, link }: { readonly comparison: Comparison; readonly link: LinkEdit }) {
  return (
    <div className={styles.merged}>
      <span className={styles.numbers}>
        <SentenceNumber text={comparison.a} sentence={link.a} />
        <SentenceNumber text={comparison.b} sentence={link.b} />
      </span>
      <p className={styles.words}>
        <MergedRuns runs={link.runs} />
      </p>
    </div>
  );
}

/** A group in one column: a pair in one sentence, parts one after the other. */
export function GroupMerged(props: GroupProps) {
  const { comparison, edit } = props;
  const [first, second] = edit.links;
  if (first !== undefined && second === undefined) return <MergedPair comparison={comparison} link={first} />;
  return (
    <>
      {edit.a.length > 0 && edit.b.length > 0 && <p className={styles.when}>{translate("compare.before")}</p>}
      <GroupSide {...props} side="a" />
      {edit.a.length > 0 && edit.b.length > 0 && <p className={styles.when}>{translate("compare.now")}</p>}
      <GroupSide {...props} side="b" />
    </>
  );
}

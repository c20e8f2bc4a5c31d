import type { TopicChanges } from "#core/views/compare-topics.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import { ChangeList } from "#features/compare/change-list.tsx";
import { PlaceLink } from "#features/compare/compare-sentence.tsx";
import { nameTextBriefly } from "#features/compare/compare-words.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/compare/change-summary.module.css";

const MOST = 10;

/** Topics that only one of the two texts speaks of. */
export function TopicChangeLists({ changes, comparison }: { readonly changes: TopicChanges; readonly comparison: Comparison }) {
  const lists = [
    { side: "b", kind: "new", title: translate("compare.topicsEntered"), items: changes.entered },
    { side: "a", kind: "absent", title: translate("compare.topicsLeft"), items: changes.left },
  ] as const;
  return (
    <div className={styles.part}>
      {lists.every(({ items }) => items.length === 0) && <p className={styles.note}>{translate("compare.topicsSame")}</p>}
      {lists.map(({ side, kind, title, items }) => (
        <ChangeList key={kind} title={title} kind={kind} items={items} most={MOST} keyOf={({ topic }) => topic.id}>
          {({ topic, sentence }) => (
            <>
              {topic.label}{" "}
              <span className={styles.places}>
                <PlaceLink side={side} sentence={sentence} label={translate("compare.place", { number: sentence + 1, readout: nameTextBriefly(comparison[side]) })}>
                  {formatInteger(sentence + 1)}
                </PlaceLink>
              </span>
            </>
          )}
        </ChangeList>
      ))}
    </div>
  );
}

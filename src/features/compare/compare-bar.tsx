import type { ReactNode } from "react";
import { COMPARE_KINDS, type CompareKind } from "#core/views/compare-view.ts";
import { nameGroup } from "#features/compare/compare-words.ts";
import { KindIcon } from "#features/compare/kind-icon.tsx";
import type { ComparisonState } from "#features/compare/use-comparison.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#features/compare/compare-bar.module.css";

export const COMPARE_VIEWS = ["sides", "one"] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

interface CompareBarProps {
  readonly state: ComparisonState;
  readonly view: CompareView;
  /** null where there is room for one column alone. */
  readonly onView: ((view: CompareView) => void) | null;
  readonly actions: ReactNode;
}

function KindFilter({ state: { comparison, kinds, chooseKinds } }: Pick<CompareBarProps, "state">) {
  const toggle = (kind: CompareKind): void => {
    chooseKinds(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);
  };
  return (
    <div role="group" aria-label={translate("compare.kinds")} className={styles.kinds}>
      {COMPARE_KINDS.filter((kind) => comparison.counts[kind] > 0 || kinds.includes(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          data-kind={kind}
          aria-pressed={kinds.includes(kind)}
          onClick={() => {
            toggle(kind);
          }}
        >
          <KindIcon kind={kind} />
          <b>{formatInteger(comparison.counts[kind])}</b> {translate(`compare.kind.${kind}`)}
        </button>
      ))}
      {kinds.length > 0 && (
        <button
          type="button"
          className={styles.all}
          onClick={() => {
            chooseKinds([]);
          }}
        >
          {translate("compare.allKinds")}
        </button>
      )}
    </div>
  );
}

/** Counts by kind, which filter; the way from change to change; side by side or in one column. Stays in view. */
export function CompareBar({ state, view, actions, onView }: CompareBarProps) {
  const areLetterKeysOn = useShortcutStore((store) => store.areLetterKeysOn);
  const { stops, at, step, comparison } = state;
  const count = stops.length;
  const group = comparison.alignment.groups[stops[at] ?? -1];
  return (
    <div className={`${styles.bar} no-print`}>
      <KindFilter state={state} />
      <div role="group" aria-label={translate("compare.walk")} className={styles.walk}>
        <span className={styles.place}>{at < 0 ? translate("compare.walkCount", { count }) : translate("compare.walkAt", { at: at + 1, count })}</span>
        <button
          type="button"
          className={styles.step}
          disabled={count === 0}
          onClick={() => {
            step(-1);
          }}
        >
          {translate("compare.previous")} {areLetterKeysOn && <kbd aria-hidden="true">{translate("key.previous")}</kbd>}
        </button>
        <button
          type="button"
          className={styles.step}
          disabled={count === 0}
          onClick={() => {
            step(1);
          }}
        >
          {translate("compare.next")} {areLetterKeysOn && <kbd aria-hidden="true">{translate("key.next")}</kbd>}
        </button>
        <span className="visually-hidden" aria-live="polite">
          {group !== undefined && translate("compare.said", { at: at + 1, count, words: nameGroup(group) })}
        </span>
      </div>
      {onView !== null && (
        <Segmented
          label={translate("compare.view")}
          options={COMPARE_VIEWS.map((value) => ({ value, label: translate(`compare.view.${value}`) }))}
          value={view}
          onChange={onView}
        />
      )}
      {actions}
    </div>
  );
}

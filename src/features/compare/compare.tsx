import { useMemo, useRef } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";
import { ChangeSummary } from "#features/compare/change-summary.tsx";
import { COMPARE_VIEWS, CompareBar } from "#features/compare/compare-bar.tsx";
import { CompareRail } from "#features/compare/compare-rail.tsx";
import { writePlace } from "#features/compare/compare-settings.ts";
import { CompareTable } from "#features/compare/compare-table.tsx";
import { useCompareArrival } from "#features/compare/use-compare-arrival.ts";
import { useComparison } from "#features/compare/use-comparison.ts";
import { translate } from "#i18n/translate.ts";
import { useLetterKeys } from "#state/use-letter-keys.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/compare/compare.module.css";

const WIDE = 980;
const MEDIUM = 760;

interface CompareProps {
  readonly corpus: Corpus;
  readonly a: ComparedText;
  readonly b: ComparedText;
}

/** Two texts: what changed, how their sentences line up, and their words. */
export function Compare({ corpus, a, b }: CompareProps) {
  const [measure, width] = useWidth(WIDE);
  const shape = width >= WIDE ? "wide" : width >= MEDIUM ? "medium" : "narrow";
  const box = useRef<HTMLDivElement>(null);
  const { changeSetting } = useUrlActions();
  const chosenView = useSetting("view", COMPARE_VIEWS);
  const view = shape === "narrow" ? "one" : chosenView;
  const state = useComparison(corpus, a, b);
  const { step, place, current, comparison } = state;
  const keys = useMemo(
    () => ({
      n: () => {
        step(1);
      },
      p: () => {
        step(-1);
      },
    }),
    [step],
  );
  useLetterKeys(keys);
  useCompareArrival(box, current, place === null ? null : writePlace(place));
  const isEmpty = a.sentences.length === 0 && b.sentences.length === 0;
  const rail = <CompareRail state={state} />;

  return (
    <div ref={measure} className={styles.compare} data-shape={shape}>
      {isEmpty ? (
        <p className={styles.empty}>{translate("compare.empty")}</p>
      ) : (
        <div ref={box}>
          <ChangeSummary corpus={corpus} comparison={comparison} />
          <CompareBar
            state={state}
            view={view}
            onView={
              shape === "narrow"
                ? null
                : (next) => {
                    changeSetting("view", next === COMPARE_VIEWS[0] ? null : next);
                  }
            }
          />
          <div className={styles.columns}>
            <nav className={`${styles.rail} no-print`} aria-label={translate("compare.rail")}>
              {shape === "wide" ? (
                rail
              ) : (
                <details>
                  <summary>{translate("compare.rail")}</summary>
                  {rail}
                </details>
              )}
            </nav>
            <CompareTable key={`${a.ref} ${b.ref}`} corpus={corpus} state={state} view={view} />
          </div>
        </div>
      )}
    </div>
  );
}

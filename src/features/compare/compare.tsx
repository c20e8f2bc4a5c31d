import { use, useMemo, useRef, type ReactNode } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { FigurePart } from "#charts/figure-part.tsx";
import { FigureFrameContext } from "#charts/figure.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";
import { ChangeSummary } from "#features/compare/change-summary.tsx";
import { COMPARE_VIEWS, CompareBar } from "#features/compare/compare-bar.tsx";
import { describeComparison } from "#features/compare/compare-figure.ts";
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
  /** What can be done with the comparison as a whole. */
  readonly actions?: ReactNode;
}

/** Two texts: what changed, how their sentences line up, and their words. */
export function Compare({ corpus, a, b, actions }: CompareProps) {
  const [measure, width] = useWidth(WIDE);
  const shape = width >= WIDE ? "wide" : width >= MEDIUM ? "medium" : "narrow";
  const box = useRef<HTMLDivElement>(null);
  const { changeSetting } = useUrlActions();
  const chosenView = useSetting("view", COMPARE_VIEWS);
  const frame = use(FigureFrameContext);
  // Shown alone it has the width of its frame, and this page, which is hidden then, has none.
  const view = shape === "narrow" && frame === null ? "one" : chosenView;
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
  const figure = useMemo(() => describeComparison(corpus, comparison), [corpus, comparison]);
  const table = (
    <FigurePart figure={figure}>
      <CompareTable key={`${a.ref} ${b.ref}`} corpus={corpus} state={state} view={view} />
    </FigurePart>
  );
  if (frame !== null) return isEmpty ? null : table;

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
            actions={actions}
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
            {table}
          </div>
        </div>
      )}
    </div>
  );
}

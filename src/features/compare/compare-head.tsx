import type { Corpus } from "#core/domain/corpus.ts";
import type { ComparedSide, ComparedText } from "#core/views/compare-texts.ts";
import { countDaysBetween } from "#core/views/compare-view.ts";
import { titleComparison } from "#features/compare/compare-words.ts";
import { nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { usePlace } from "#state/place.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { writeSetting } from "#state/url-state.ts";
import { useGoTo } from "#state/use-url-actions.ts";
import { KeyLine } from "#ui/key-line.tsx";
import type { KeyHelp } from "#ui/key-list.tsx";
import { ReadoutPicker } from "#ui/readout-picker.tsx";
import styles from "#features/compare/compare-head.module.css";

interface CompareHeadProps {
  readonly corpus: Corpus;
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
}

const KEYS: readonly KeyHelp[] = [{ keys: ["n", "p"], does: "compare.keys.changes" }];

/** How the two texts lie to each other in time and in the set. */
function describeDistance(corpus: Corpus, a: ComparedText, b: ComparedText): string[] {
  const days = countDaysBetween(a, b);
  if (a.readout === b.readout) return [translate("compare.accounts")];
  const apart = days === null ? translate("compare.undated") : days < 0 ? translate("compare.backwards", { days: -days }) : translate("compare.apart", { days });
  const shared = b.readout.meeting.counterparts.filter((party) => a.readout.meeting.counterparts.includes(party));
  if (shared.length === 0) return [apart, translate("compare.otherParties")];
  const row = corpus.readouts.filter(({ meeting }) => meeting.date !== null && meeting.counterparts.some((party) => shared.includes(party)));
  const [from, to] = [row.indexOf(a.readout), row.indexOf(b.readout)];
  if (from < 0 || to < 0) return [apart];
  return [apart, translate("compare.between", { count: Math.abs(to - from) - 1, parties: nameParties(shared) })];
}

/** What is compared, and the choice of it. */
export function CompareHead({ corpus, a, b }: CompareHeadProps) {
  const { read } = usePlace();
  const goTo = useGoTo();
  const areLetterKeysOn = useShortcutStore((state) => state.areLetterKeysOn);
  // Another pair is another thing to look at: Back leads to the one before.
  const choose = (first: string | null, second: string | null): void => {
    const settings = { a: first, b: second, at: null };
    const { pathname, search } = read();
    goTo({ pathname, search: Object.entries(settings).reduce((before, [name, value]) => writeSetting(before, name, value), search) });
  };
  const [refA, refB] = [a?.ref ?? null, b?.ref ?? null];
  const [first, second] = [a?.text ?? null, b?.text ?? null];
  const isPair = first !== null && second !== null && first.ref !== second.ref;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{isPair ? titleComparison(first, second) : translate("page.compare")}</h1>
      <div className={`${styles.pick} no-print`}>
        <ReadoutPicker
          corpus={corpus}
          label={translate("compare.first")}
          chosen={first}
          onChoose={({ ref }) => {
            choose(ref, refB);
          }}
        />
        <span className={styles.with}>{translate("compare.with")}</span>
        <ReadoutPicker
          corpus={corpus}
          label={translate("compare.second")}
          chosen={second}
          onChoose={({ ref }) => {
            choose(refA, ref);
          }}
        />
        <button
          type="button"
          className={styles.swap}
          onClick={() => {
            choose(refB, refA);
          }}
        >
          {translate("compare.swap")}
        </button>
      </div>
      {isPair && (
        <p className={styles.distance}>
          {describeDistance(corpus, first, second).map((line) => (
            <span key={line}>{line} </span>
          ))}
          {translate("compare.how")}
        </p>
      )}
      {isPair && areLetterKeysOn && <KeyLine list={KEYS} />}
    </header>
  );
}

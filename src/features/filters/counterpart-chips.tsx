import type { Corpus } from "#core/domain/corpus.ts";
import { toggleValue } from "#core/domain/filter.ts";
import { ChoiceMenu } from "#features/filters/choice-menu.tsx";
import { nameParty } from "#i18n/names.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/filters/filter-bar.module.css";

/** More than these go in a menu. */
const MOST_CHIPS = 8;

interface CounterpartChipsProps {
  readonly corpus: Corpus;
  /** Readouts with a counterpart under the other filters. */
  readonly countWith: (party: string) => number;
}

/** Counterparts: any of those that are pressed. */
export function CounterpartChips({ corpus, countWith }: CounterpartChipsProps) {
  const chosen = useUrlStore((state) => state.filter.counterparts);
  const { changeFilter } = useUrlActions();
  const label = translate("filters.counterpart");
  if (corpus.counterparts.length > MOST_CHIPS) {
    const choices = corpus.counterparts.map((party) => ({ value: party, label: nameParty(party), count: countWith(party) }));
    return <ChoiceMenu label={label} choices={choices} chosen={chosen} onChange={(change) => { changeFilter(({ counterparts }) => ({ counterparts: change(counterparts) })); }} />;
  }
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {corpus.counterparts.map((party) => {
        const isChosen = chosen.includes(party);
        return (
          <button
            key={party}
            type="button"
            className={`${styles.chip} ${partyTone(corpus.counterparts, party)}`}
            aria-pressed={isChosen}
            data-dimmed={chosen.length > 0 && !isChosen}
            title={nameParty(party)}
            onClick={() => {
              changeFilter(({ counterparts }) => ({ counterparts: toggleValue(counterparts, party) }));
            }}
          >
            {nameParty(party, "short")} <span className={styles.count}>{formatInteger(countWith(party))}</span>
          </button>
        );
      })}
    </div>
  );
}

import { useDeferredValue, useMemo, useState } from "react";
import { MODES } from "#core/domain/dataset.ts";
import { hasTopic, selectReadouts, type Filter } from "#core/domain/filter.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChoiceMenu } from "#features/filters/choice-menu.tsx";
import { CounterpartChips } from "#features/filters/counterpart-chips.tsx";
import { DateRange } from "#features/filters/date-range.tsx";
import { FilterProblems } from "#features/filters/filter-problems.tsx";
import { Scope } from "#features/filters/scope.tsx";
import { TopicScope } from "#features/filters/topic-scope.tsx";
import { nameMode } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/filters/filter-bar.module.css";

/** How many readouts each value would leave, were it the only one of its kind. */
const countChoices = (corpus: Corpus, filter: Filter) => {
  const anyParty = selectReadouts(corpus, { ...filter, counterparts: [] }).readouts;
  const byParty = new Map<string, number>();
  for (const party of anyParty.flatMap(({ meeting }) => meeting.counterparts)) byParty.set(party, (byParty.get(party) ?? 0) + 1);
  const anyMode = selectReadouts(corpus, { ...filter, modes: [] }).readouts;
  const anyTopic = selectReadouts(corpus, filter).base;
  return {
    withParty: (party: string) => byParty.get(party) ?? 0,
    modes: MODES.filter((mode) => corpus.readouts.some(({ meeting }) => meeting.mode === mode)).map((mode) => ({
      value: mode,
      label: nameMode(mode),
      count: anyMode.filter(({ meeting }) => meeting.mode === mode).length,
    })),
    topics: corpus.topics.map(({ id, label }) => ({
      value: id,
      label,
      count: anyTopic.filter((readout) => hasTopic(readout, id)).length,
    })),
  };
};

const countSet = (filter: Filter): number =>
  [filter.from !== null || filter.to !== null, filter.counterparts.length > 0, filter.modes.length > 0, filter.topics.length > 0].filter(Boolean).length;

/** One filter for every page; it lives in the address. */
export function FilterBar() {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const { changeFilter } = useUrlActions();
  const [isOpen, setOpen] = useState(false);
  // What is chosen is seen at once; how many each choice would leave follows.
  const counted = useDeferredValue(filter);
  const choices = useMemo(() => countChoices(corpus, counted), [corpus, counted]);
  const active = countSet(filter);
  return (
    <div role="search" className={`${styles.bar} no-print`} aria-label={translate("filters.label")}>
      <DateRange corpus={corpus} />
      <div className={styles.narrow}>
        <Scope corpus={corpus} filter={filter} />
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls="more-filters"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {active === 0 ? translate("filters.open") : translate("filters.active", { count: active })}
        </button>
      </div>
      <div id="more-filters" className={styles.more} data-open={isOpen}>
        <div>
          <div className={styles.label}>{translate("filters.counterpart")}</div>
          <CounterpartChips corpus={corpus} countWith={choices.withParty} />
        </div>
        <div>
          <div className={styles.label}>{translate("filters.mode")}</div>
          <ChoiceMenu label={translate("filters.mode")} choices={choices.modes} chosen={filter.modes} onChange={(change) => { changeFilter(({ modes }) => ({ modes: change(modes) })); }} />
        </div>
        <div>
          <div className={styles.label}>{translate("filters.topic")}</div>
          <ChoiceMenu label={translate("filters.topic")} choices={choices.topics} chosen={filter.topics} onChange={(change) => { changeFilter(({ topics }) => ({ topics: change(topics) })); }} />
        </div>
      </div>
      <div className={styles.wide}>
        <Scope corpus={corpus} filter={filter} />
      </div>
      <TopicScope corpus={corpus} filter={filter} />
      <FilterProblems corpus={corpus} />
    </div>
  );
}

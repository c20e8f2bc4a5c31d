import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { NO_GROUP } from "#core/domain/group.ts";
import { listPeople } from "#core/views/group-choices.ts";
import { countPair } from "#core/views/group-keyness.ts";
import { GroupIcon } from "#features/groups/group-marks.tsx";
import { GroupPicker } from "#features/groups/group-picker.tsx";
import type { Groups } from "#features/groups/use-groups.ts";
import { namePair } from "#i18n/group-names.ts";
import { formatList } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#features/groups/groups.module.css";

interface GroupsPanelProps {
  readonly corpus: Corpus;
  readonly groups: Groups;
}

/** Which two groups are compared, how many readouts each has, and what must be known of them. */
export function GroupsPanel({ corpus, groups: { pair, problems, changeA, changeB, swap } }: GroupsPanelProps) {
  const filter = useUrlStore((state) => state.filter);
  const people = useMemo(() => listPeople(corpus), [corpus]);
  const count = useMemo(() => countPair(corpus, filter, pair), [corpus, filter, pair]);
  const names = useMemo(() => namePair(pair), [pair]);
  const isRest = pair.b === null;
  return (
    <div className={`${styles.panel} no-print`} role="search" aria-label={translate("groups.choose")}>
      <GroupPicker
        corpus={corpus}
        people={people}
        name={translate("groups.first")}
        mark={<GroupIcon side="a" />}
        group={pair.a}
        count={translate("groups.size", { group: names.a, n: count.a })}
        onChange={changeA}
      />
      <GroupPicker
        corpus={corpus}
        people={people}
        name={translate("groups.second")}
        mark={<GroupIcon side="b" />}
        group={pair.b}
        count={translate("groups.size", { group: names.b, n: count.b })}
        onChange={changeB}
        after={
          swap !== null && (
            <button type="button" className={styles.swap} onClick={swap}>
              {translate("groups.swap")}
            </button>
          )
        }
      >
        <Segmented
          label={translate("groups.second")}
          value={isRest ? "rest" : "chosen"}
          onChange={(value) => {
            changeB(value === "rest" ? null : { ...NO_GROUP, counterparts: corpus.counterparts.filter((party) => !pair.a.counterparts.includes(party)).slice(0, 1) });
          }}
          options={[
            { value: "rest", label: translate("groups.rest") },
            { value: "chosen", label: translate("groups.chosen") },
          ]}
        />
      </GroupPicker>
      {problems.length > 0 && (
        <p className={styles.problem} role="alert">
          {translate("groups.problem", { values: formatList(problems.map((text) => translate("quotation", { text }))) })}
        </p>
      )}
      {count.both > 0 && <p className={styles.note}>{translate("groups.both", { count: count.both })}</p>}
    </div>
  );
}

import { useId, useMemo, type ReactNode } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { isBound, type ReadoutGroup } from "#core/domain/group.ts";
import { listCounterparts, type PersonChoice } from "#core/views/group-choices.ts";
import { formatInteger } from "#i18n/format.ts";
import { nameParties, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { Popover } from "#ui/popover.tsx";
import { useDraft } from "#ui/use-draft.ts";
import styles from "#features/groups/groups.module.css";

interface GroupPickerProps {
  readonly corpus: Corpus;
  readonly people: readonly PersonChoice[];
  readonly name: string;
  readonly mark: ReactNode;
  /** null: all others. */
  readonly group: ReadoutGroup | null;
  readonly count: string;
  readonly onChange: (group: ReadoutGroup) => void;
  /** Before and after the controls. */
  readonly children?: ReactNode;
  readonly after?: ReactNode;
}

function PartyChoice({ corpus, name, group, onChange }: Pick<GroupPickerProps, "corpus" | "name" | "onChange"> & { readonly group: ReadoutGroup }) {
  const counts = useMemo(() => listCounterparts(corpus), [corpus]);
  const chosen = group.counterparts;
  // Those that the dataset does not have can be taken out again.
  const strangers = chosen.filter((party) => !corpus.counterparts.includes(party)).map((party) => ({ party, readouts: 0 }));
  const summary = chosen.length === 0 ? translate("groups.anyParty") : chosen.length < 3 ? nameParties(chosen, "short") : translate("groups.parties", { count: chosen.length });
  return (
    <Popover label={summary} name={translate("groups.partiesOf", { name, summary })}>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{translate("groups.partiesOf", { name, summary })}</legend>
        {[...strangers, ...counts].map(({ party, readouts }) => (
          <label key={party} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(party)}
              onChange={({ target }) => {
                onChange({ ...group, counterparts: target.checked ? [...chosen, party] : chosen.filter((other) => other !== party) });
              }}
            />
            <span>{nameParty(party)}</span>
            <span className={styles.count}>{formatInteger(readouts)}</span>
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}

function PersonSelect({ people, group, onChange }: Pick<GroupPickerProps, "people" | "onChange"> & { readonly group: ReadoutGroup }) {
  const id = useId();
  const { person } = group;
  const isListed = person === null || people.some(({ name }) => name === person);
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{translate("groups.person")}</label>
      <select
        id={id}
        className={styles.input}
        value={person ?? ""}
        onChange={({ target }) => {
          onChange({ ...group, person: target.value === "" ? null : target.value });
        }}
      >
        <option value="">{translate("groups.anyPerson")}</option>
        {!isListed && <option value={person}>{person}</option>}
        {people.map(({ name, readouts }) => (
          <option key={name} value={name}>
            {translate("groups.personOption", { name, readouts })}
          </option>
        ))}
      </select>
    </span>
  );
}

interface BoundProps {
  readonly label: string;
  readonly bound: string | null;
  readonly onChange: (bound: string | null) => void;
}

/** A year, a month or a day, taken over with Enter or on leaving; emptied, it sets no limit. */
function Bound({ label, bound, onChange }: BoundProps) {
  const [id, help] = [useId(), useId()];
  const { draft, isWrong, ...handlers } = useDraft(isBound, (typed) => {
    if (typed !== (bound ?? "")) onChange(typed === "" ? null : typed);
  });
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type="text"
        inputMode="numeric"
        size={10}
        maxLength={10}
        placeholder={translate("groups.boundHint")}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? help : undefined}
        value={draft ?? bound ?? ""}
        {...handlers}
      />
      {isWrong && (
        <span id={help} role="alert" className={styles.wrong}>
          {translate("groups.boundHelp")}
        </span>
      )}
    </span>
  );
}

/** One of two groups: its counterparts, its period, its person, and how many readouts that leaves. */
export function GroupPicker({ corpus, people, name, mark, group, count, onChange, children, after }: GroupPickerProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {mark} {name}
      </legend>
      <div className={styles.controls}>
        {children}
        {group !== null && (
          <>
            <PartyChoice corpus={corpus} name={name} group={group} onChange={onChange} />
            <Bound label={translate("groups.from")} bound={group.from} onChange={(from) => { onChange({ ...group, from }); }} />
            <Bound label={translate("groups.to")} bound={group.to} onChange={(to) => { onChange({ ...group, to }); }} />
            <PersonSelect people={people} group={group} onChange={onChange} />
          </>
        )}
        {after}
        <span className={styles.size} aria-live="polite">{count}</span>
      </div>
    </fieldset>
  );
}

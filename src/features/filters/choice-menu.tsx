import { toggleValue } from "#core/domain/filter.ts";
import { useState } from "react";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { Popover } from "#ui/popover.tsx";
import styles from "#features/filters/choice-menu.module.css";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Readouts that it would leave, under the other filters. */
  readonly count: number;
}

interface ChoiceMenuProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  /** Given what was chosen, what is chosen now. */
  readonly onChange: (change: (chosen: readonly Value[]) => readonly Value[]) => void;
}

/** More choices than this are looked through by their letters. */
const MOST_AT_A_GLANCE = 20;

/** Any of several values, with how many readouts each has. None chosen restricts nothing. */
export function ChoiceMenu<Value extends string>({ label, choices, chosen, onChange }: ChoiceMenuProps<Value>) {
  const summary =
    chosen.length === 0
      ? translate("filters.allCount", { count: choices.length })
      : chosen.length === 1
        ? (choices.find(({ value }) => value === chosen[0])?.label ?? chosen[0] ?? "")
        : translate("filters.someOf", { count: chosen.length, total: choices.length });
  return (
    <Popover label={summary} name={translate("filters.choice", { label, summary })}>
      <ChoiceList label={label} choices={choices} chosen={chosen} onChange={onChange} />
    </Popover>
  );
}

/** What is chosen stays in sight while others are looked for. */
function ChoiceList<Value extends string>({ label, choices, chosen, onChange }: ChoiceMenuProps<Value>) {
  const [wanted, setWanted] = useState("");
  const isLong = choices.length > MOST_AT_A_GLANCE;
  const letters = wanted.trim().toLowerCase();
  const listed = letters === "" ? choices : choices.filter(({ value, label: text }) => chosen.includes(value) || text.toLowerCase().includes(letters));
  return (
    <>
      {isLong && (
        <div className={styles.find}>
          <input
            type="search"
            className={styles.field}
            aria-label={translate("filters.find", { label })}
            placeholder={translate("filters.findIn", { count: choices.length })}
            value={wanted}
            onChange={({ target }) => {
              setWanted(target.value);
            }}
          />
          <p className={styles.found} role="status">
            {letters !== "" && translate("list.shown", { shown: listed.length, total: choices.length })}
          </p>
        </div>
      )}
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{label}</legend>
        {listed.map(({ value, label: text, count }) => (
          <label key={value} className={styles.choice} data-empty={count === 0}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => {
                onChange((before) => toggleValue(before, value));
              }}
            />
            <span className={styles.text}>{text}</span>{" "}
            <span className={styles.count}>{formatInteger(count)}</span>
          </label>
        ))}
        {chosen.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              onChange(() => []);
            }}
          >
            {translate("filters.clearOne")}
          </button>
        )}
      </fieldset>
    </>
  );
}

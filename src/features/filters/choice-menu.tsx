import { toggleValue } from "#core/domain/filter.ts";
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
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{label}</legend>
        {choices.map(({ value, label: text, count }) => (
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
    </Popover>
  );
}

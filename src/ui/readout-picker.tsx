import { useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { listTexts, type ComparedText } from "#core/views/compare-texts.ts";
import { normaliseText } from "#core/text/normalise.ts";
import { nameText } from "#i18n/name-text.ts";
import { nameParty, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { Popover } from "#ui/popover.tsx";
import styles from "#ui/readout-picker.module.css";

const MOST_CHOICES = 40;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The texts of a corpus, newest first, the counted account of a meeting before the others, with the words that they are found by. */
const listChoices = (corpus: Corpus) =>
  [...corpus.readouts]
    .reverse()
    .flatMap((readout) => listTexts(readout))
    .map((text) => {
      const { meeting } = text.readout;
      return { text, words: normaliseText(`${nameText(text)} ${nameReadout(meeting, "long")} ${meeting.title} ${meeting.date ?? ""} ${meeting.counterparts.join(" ")}`) };
    });

const countWith = (corpus: Corpus, party: string): number => corpus.readouts.filter(({ meeting }) => meeting.counterparts.includes(party)).length;

interface PickerPanelProps {
  readonly corpus: Corpus;
  readonly chosen: ComparedText | null;
  readonly onChoose: (text: ComparedText) => void;
}

function PickerPanel({ corpus, chosen, onChoose }: PickerPanelProps) {
  const [typed, setTyped] = useState("");
  const [party, setParty] = useState("");
  const choices = useMemo(() => listChoices(corpus), [corpus]);
  const found = useMemo(() => {
    const words = normaliseText(typed).split(" ");
    return choices.filter(({ text, words: own }) => (party === "" || text.readout.meeting.counterparts.includes(party)) && words.every((word) => own.includes(word)));
  }, [choices, typed, party]);
  const shown = found.slice(0, MOST_CHOICES);
  const [at, setAt] = useState(() => Math.max(0, shown.findIndex(({ text }) => text.ref === chosen?.ref)));
  const active = Math.min(at, shown.length - 1);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const optionId = (index: number): string => `${id}-${index}`;
  const moveTo = (index: number): void => {
    setAt(index);
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div className={styles.panel}>
      {/* eslint-disable jsx-a11y/no-autofocus -- the panel was opened to search in it */}
      <input
        autoFocus
        type="text"
        className={styles.search}
        role="combobox"
        aria-label={translate("compare.search")}
        placeholder={translate("compare.search")}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const by = STEPS[event.key];
          const text = shown[active]?.text;
          if (by !== undefined) {
            event.preventDefault();
            moveTo(Math.min(Math.max(active + by, 0), shown.length - 1));
          } else if (event.key === "Enter" && text !== undefined) {
            event.preventDefault();
            onChoose(text);
          }
        }}
      />
      {/* eslint-enable jsx-a11y/no-autofocus */}
      <label className={styles.party}>
        {translate("compare.party")}
        <select
          value={party}
          onChange={({ target }) => {
            setParty(target.value);
            setAt(0);
          }}
        >
          <option value="">{translate("compare.anyParty", { n: corpus.readouts.length })}</option>
          {corpus.counterparts.map((code) => (
            <option key={code} value={code}>
              {translate("compare.partyChoice", { party: nameParty(code), n: countWith(corpus, code) })}
            </option>
          ))}
        </select>
      </label>
      <ul ref={list} id={id} role="listbox" aria-label={translate("compare.choices")} className={styles.list}>
        {shown.map(({ text }, index) => (
          // The keys are those of the field, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
          <li
            key={text.ref}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={`${styles.option} ${partyTone(corpus.counterparts, text.readout.meeting.counterparts[0])}`}
            data-chosen={text.ref === chosen?.ref}
            onClick={() => {
              onChoose(text);
            }}
          >
            <ModeIcon meeting={text.readout.meeting} /> {nameText(text)}
          </li>
        ))}
      </ul>
      <p className={styles.note} role="status">
        {shown.length === 0 && translate("compare.noChoice")}
        {found.length > shown.length && translate("compare.moreChoices", { count: found.length - shown.length })}
      </p>
    </div>
  );
}

interface ReadoutPickerProps extends PickerPanelProps {
  readonly label: string;
  /** What the button says in place of what is chosen. */
  readonly face?: ReactNode;
}

/** One text of a corpus, chosen by words, counterpart or date. */
export function ReadoutPicker({ corpus, label, face, chosen, onChoose }: ReadoutPickerProps) {
  const name = chosen === null ? translate("compare.none") : nameText(chosen);
  return (
    <Popover
      name={translate("compare.choose", { side: label, text: name })}
      label={
        face ?? (
          <span className={`${styles.chosen} ${partyTone(corpus.counterparts, chosen?.readout.meeting.counterparts[0])}`}>
            {chosen !== null && <ModeIcon meeting={chosen.readout.meeting} />}
            {name}
          </span>
        )
      }
    >
      {(close) => (
        <PickerPanel
          corpus={corpus}
          chosen={chosen}
          onChoose={(text) => {
            close();
            onChoose(text);
          }}
        />
      )}
    </Popover>
  );
}

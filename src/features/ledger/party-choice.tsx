import type { Corpus } from "#core/domain/corpus.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/ledger/party-choice.module.css";

interface PartyChoiceProps {
  readonly corpus: Corpus;
  readonly party: string;
  readonly onChange: (party: string) => void;
}

/** One counterpart out of all, each with its readouts in the whole set. */
export function PartyChoice({ corpus, party, onChange }: PartyChoiceProps) {
  const countOf = (code: string): number => corpus.readouts.filter(({ meeting }) => meeting.counterparts.includes(code)).length;
  return (
    <label className={styles.choice}>
      {translate("ledger.counterpart")}{" "}
      <select
        value={party}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {corpus.counterparts.map((code) => (
          <option key={code} value={code}>
            {translate("ledger.choice", { party: nameParty(code), n: countOf(code) })}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useState } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence, evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { formatDays } from "#i18n/format.ts";
import { nameMode, nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { Section } from "#ui/section.tsx";
import styles from "#features/phrases/phrase-absence.module.css";

const STEP = 60;

interface PhraseAbsenceProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

/** The readouts that were searched and have no wording of the family. */
export function PhraseAbsence({ corpus, family }: PhraseAbsenceProps) {
  const filter = useUrlStore((state) => state.filter);
  const { showEvidence } = useUrlActions();
  const [most, setMost] = useState(STEP);
  const query = evidenceOf("phrase", family.id, { without: true });
  const { readouts } = collectEvidence(corpus, filter, query);
  const selection = selectReadouts(corpus, filter);
  const leftOut = selection.base.length - selection.readouts.length;
  const count = readouts.length;
  if (selection.base.length === 0) return null;
  return (
    <Section
      title={translate("absence.title", { count })}
      how={translate(count === 0 ? "absence.none" : "absence.how", { count })}
      actions={
        count > 0 && (
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              showEvidence(query);
            }}
          >
            {translate("absence.list")}
          </button>
        )
      }
    >
      <ul className={styles.list}>
        {readouts.slice(0, most).map(({ id, meeting }) => (
          <li key={id} className={`${styles.readout} ${partyTone(corpus.counterparts, meeting.counterparts[0])}`}>
            <ModeIcon mode={meeting.mode} isFilled={meeting.durationMinutes !== null} />
            <span className={styles.name}>
              <strong>{nameParties(meeting.counterparts)}</strong> {formatDays(meeting)}, {nameMode(meeting.mode)}
            </span>
            <Link to={pathToReadout(filter, id)} aria-label={`${translate("absence.read")}: ${nameParties(meeting.counterparts)}, ${formatDays(meeting)}`}>
              {translate("absence.read")}
            </Link>
          </li>
        ))}
      </ul>
      {count > most && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {translate("absence.more", { count: Math.min(count - most, STEP) })}
        </button>
      )}
      {leftOut > 0 && <p className={styles.leftOut}>{translate("absence.left", { count: leftOut })}</p>}
    </Section>
  );
}

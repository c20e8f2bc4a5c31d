import { useState, type ReactNode } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Meeting } from "#core/domain/dataset.ts";
import type { Reference } from "#core/domain/reference.ts";
import { downloadText } from "#export/download.ts";
import { listFacts, listUnstated } from "#features/reader/meeting-words.ts";
import { formatClauses, formatList } from "#i18n/format.ts";
import { nameField, nameInference, nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { CiteBox } from "#ui/cite-box.tsx";
import { InferredMark } from "#ui/inferred-mark.tsx";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { Popover } from "#ui/popover.tsx";
import styles from "#features/reader/reader-head.module.css";

interface ReaderHeadProps {
  readonly corpus: Corpus;
  readonly meeting: Meeting;
  readonly reference: Reference;
  /** With little room, only who, when and how are shown before all is asked for. */
  readonly isFolded: boolean;
  /** The way to any other readout. */
  readonly picker: ReactNode;
  /** Stands at the end of the head: ways to other meetings. */
  readonly children: ReactNode;
}

/** Facts that are shown with little room, from the first on: date and mode. */
const FIRST_FACTS = 2;

/** Title and facts of a meeting: what the source says, what was inferred and from what, what it does not say. */
export function ReaderHead({ corpus, meeting, reference, isFolded, picker, children }: ReaderHeadProps) {
  const [isWhole, setWhole] = useState(false);
  const facts = listFacts(meeting, isFolded ? "full" : "long");
  const isShort = isFolded && !isWhole;
  const unstated = listUnstated(meeting);
  const inferred = meeting.inferred.map(({ field, from }) =>
    translate("reader.inferredField", { field: nameField(field), from: nameInference(from) }),
  );
  return (
    <header className={`${styles.head} ${partyTone(corpus.counterparts, meeting.counterparts[0])}`}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          {meeting.title}
          <InferredMark meeting={meeting} field="title" />
        </h1>
        <div className={`${styles.ways} no-print`}>
          {picker}
          {isFolded && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={isWhole}
              onClick={() => {
                setWhole(!isWhole);
              }}
            >
              {translate("reader.facts")}
            </button>
          )}
          <Popover label={translate("cite.open")} name={translate("cite.openOf", { subject: translate("cite.readout") })}>
            <CiteBox reference={reference} subject={translate("cite.readout")} onSave={downloadText} />
          </Popover>
        </div>
      </div>
      <ul className={styles.facts} aria-label={translate("reader.facts")}>
        <li>
          <ModeIcon meeting={meeting} />{" "}
          <strong>{nameParties(meeting.counterparts)}</strong>
        </li>
        {facts.map(({ field, text }, index) => (
          <li key={field} className={isShort && index >= FIRST_FACTS ? styles.folded : undefined}>
            {text}
            <InferredMark meeting={meeting} field={field} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={isShort ? `${styles.notes} ${styles.folded}` : styles.notes}>
          {inferred.length > 0 && <span>{translate("reader.inferred", { facts: formatClauses(inferred) })} </span>}
          {unstated.length > 0 && <span>{translate("reader.notStated", { fields: formatList(unstated) })}</span>}
        </p>
        {children}
      </div>
    </header>
  );
}

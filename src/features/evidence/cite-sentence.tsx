import { useState } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceSentence } from "#core/domain/evidence.ts";
import { listReadings } from "#core/views/readings.ts";
import { downloadText } from "#export/download.ts";
import { citeSentence } from "#i18n/citation.ts";
import { nameReadout } from "#i18n/names.ts";
import "#i18n/parts/citation.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { CiteBox } from "#ui/cite-box.tsx";
import styles from "#features/evidence/evidence-drawer.module.css";

interface CiteSentenceProps {
  readonly corpus: Corpus;
  readonly evidence: EvidenceSentence;
}

/** A sentence's citation, opened below it. */
export function CiteSentence({ corpus, evidence: { readout, sentence } }: CiteSentenceProps) {
  const [isOpen, setOpen] = useState(false);
  const { manifest } = corpus;
  const { meeting } = readout;
  const subject = translate("cite.sentenceIn", { number: sentence + 1, readout: nameReadout(meeting, "full", "short") });
  return (
    <>
      <button
        type="button"
        className={styles.citeButton}
        aria-expanded={isOpen}
        aria-label={translate("cite.openOf", { subject })}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {translate("cite.open")}
      </button>
      {isOpen && (
        <div className={styles.cite}>
          <CiteBox
            reference={citeSentence({ manifest, meeting, reading: listReadings(manifest, readout)[0], account: 1, accessed: readToday() }, sentence)}
            subject={subject}
            onSave={downloadText}
          />
        </div>
      )}
    </>
  );
}

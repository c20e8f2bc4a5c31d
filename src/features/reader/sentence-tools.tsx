import { useState } from "react";
import type { Reference } from "#core/domain/reference.ts";
import { downloadText } from "#export/download.ts";
import { writeQuotation } from "#i18n/citation.ts";
import { translate } from "#i18n/translate.ts";
import { CiteBox } from "#ui/cite-box.tsx";
import { useCopy } from "#ui/use-copy.tsx";
import styles from "#features/reader/reading-text.module.css";

interface SentenceToolsProps {
  readonly number: number;
  readonly address: string;
  readonly reference: Reference;
  /** Puts the sentence, or several that are selected with it, into a briefing. */
  readonly onBrief: () => void;
  readonly onUnmark: () => void;
}

/** What can be taken away from the marked sentence. */
export function SentenceTools({ number, address, reference, onBrief, onUnmark }: SentenceToolsProps) {
  const { copy, note } = useCopy();
  const [isCiting, setCiting] = useState(false);
  const subject = translate("cite.sentenceOf", { number });
  return (
    <div className={`${styles.tools} no-print`} role="group" aria-label={translate("reader.sentenceTools", { number })}>
      <strong aria-hidden="true">{translate("reader.sentenceTools", { number })}</strong>
      <button type="button" onClick={() => void copy({ text: address }, translate("reader.copiedLink"))}>
        {translate("reader.copyLink")}
      </button>
      <button type="button" onClick={() => void copy({ text: writeQuotation(reference) }, translate("cite.copiedQuotation"))}>
        {translate("cite.copyQuotation")}
      </button>
      <button
        type="button"
        aria-expanded={isCiting}
        aria-label={translate("cite.openOf", { subject })}
        onClick={() => {
          setCiting(!isCiting);
        }}
      >
        {translate("cite.open")}
      </button>
      <button type="button" aria-label={translate("chart.briefingOf", { title: subject })} onClick={onBrief}>
        {translate("chart.briefing")}
      </button>
      <button type="button" onClick={onUnmark}>
        {translate("reader.unmark")}
      </button>
      {note}
      {isCiting && (
        <div className={styles.cite}>
          <CiteBox reference={reference} subject={subject} onSave={downloadText} />
        </div>
      )}
    </div>
  );
}

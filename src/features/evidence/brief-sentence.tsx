import type { EvidenceSentence } from "#core/domain/evidence.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { nameReadout } from "#i18n/names.ts";
import "#i18n/parts/citation.ts";
import { translate } from "#i18n/translate.ts";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";
import styles from "#features/evidence/evidence-drawer.module.css";

/** Puts a sentence into a briefing, as a quotation. */
export function BriefSentence({ evidence: { readout, sentence } }: { readonly evidence: EvidenceSentence }) {
  const ask = useBriefingRequestStore((state) => state.ask);
  const text = readout.sentences[sentence]?.text ?? "";
  const subject = translate("cite.sentenceIn", { number: sentence + 1, readout: nameReadout(readout.meeting, "full", "short") });
  return (
    <button
      type="button"
      className={styles.citeButton}
      aria-label={translate("chart.briefingOf", { title: subject })}
      onClick={() => {
        ask({ kind: "quotation", readout: readout.id, account: 1, sentences: [writeSentenceRef(sentence, text)], quote: text });
      }}
    >
      {translate("chart.briefing")}
    </button>
  );
}

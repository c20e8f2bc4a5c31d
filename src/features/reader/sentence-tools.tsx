import { useId, useState } from "react";
import { copyText } from "#features/reader/copy-text.ts";
import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/reading-text.module.css";

interface SentenceToolsProps {
  readonly number: number;
  readonly address: string;
  readonly citation: string;
  readonly onUnmark: () => void;
}

/** What can be taken away from the marked sentence. */
export function SentenceTools({ number, address, citation, onUnmark }: SentenceToolsProps) {
  const [said, setSaid] = useState<MessageId | null>(null);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const noteId = useId();
  const copy = (text: string, done: MessageId) => async (): Promise<void> => {
    const isCopied = await copyText(text);
    setSaid(isCopied ? done : "reader.copyFailed");
    setUncopied(isCopied ? null : text);
  };
  const copyLink = copy(address, "reader.copiedLink");
  const copyQuotation = copy(citation, "reader.copiedQuotation");
  return (
    <div className={`${styles.tools} no-print`} role="group" aria-label={translate("reader.sentenceTools", { number })}>
      <strong aria-hidden="true">{translate("reader.sentenceTools", { number })}</strong>
      <button type="button" onClick={() => void copyLink()}>
        {translate("reader.copyLink")}
      </button>
      <button type="button" onClick={() => void copyQuotation()}>
        {translate("reader.copyQuotation")}
      </button>
      <button type="button" onClick={onUnmark}>
        {translate("reader.unmark")}
      </button>
      <span id={noteId} className={styles.said} role="status">
        {said !== null && translate(said)}
      </span>
      {uncopied !== null && (
        <textarea
          readOnly
          rows={4}
          aria-labelledby={noteId}
          value={uncopied}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </div>
  );
}

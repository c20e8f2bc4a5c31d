import { useId, useState, type ReactNode } from "react";
import "#i18n/parts/citation.ts";
import { translate } from "#i18n/translate.ts";
import { putOnClipboard, type ClipboardContent } from "#ui/clipboard.ts";
import styles from "#ui/use-copy.module.css";

interface Copying {
  /** Puts it on the clipboard and says `done`; where the browser refuses, the text is shown to be copied by hand. */
  readonly copy: (content: ClipboardContent, done: string) => Promise<void>;
  /** What came of it. Stands where the buttons are. */
  readonly note: ReactNode;
}

/** One and the same for every render: another would be called anew, and take the focus from where it has gone. */
const takeFocus = (area: HTMLTextAreaElement | null): void => {
  area?.focus();
};

/** Text that the browser did not let the page copy, selected, so that two keys copy it. */
function TextToCopy({ text, labelledBy }: { readonly text: string; readonly labelledBy: string }) {
  return (
    <textarea
      ref={takeFocus}
      className={styles.byHand}
      readOnly
      rows={4}
      aria-labelledby={labelledBy}
      value={text}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
    />
  );
}

/** Copying with a result that is said. */
export function useCopy(): Copying {
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const noteId = useId();
  const copy = async (content: ClipboardContent, done: string): Promise<void> => {
    const isCopied = await putOnClipboard(content);
    setSaid(isCopied ? done : translate("copy.refused"));
    setRefused(isCopied ? null : content.text);
  };
  return {
    copy,
    note: (
      <>
        <span id={noteId} className={styles.said} role="status">
          {said}
        </span>
        {refused !== null && <TextToCopy key={refused} text={refused} labelledBy={noteId} />}
      </>
    ),
  };
}

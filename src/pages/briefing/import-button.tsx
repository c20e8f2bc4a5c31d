import { useRef, useState } from "react";
import { readBriefingFile, type BriefingFault } from "#core/domain/briefing-file.ts";
import { translate } from "#i18n/translate.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import styles from "#pages/briefing/briefings.module.css";

/** What is wrong with a file, and where in it. */
export const sayFault = (name: string, { kind, path, detail }: BriefingFault): string =>
  translate(`briefingFault.${kind}`, { name, path: path === "" ? translate("briefingFault.theWhole") : path, detail });

/** Reads briefings from files. One that cannot be read says why and changes nothing. */
export function ImportButton({ onSay }: { readonly onSay: (text: string) => void }) {
  const store = useBriefingStore();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);

  const readFile = async (file: File): Promise<string | null> => {
    let text: string;
    try {
      text = await file.text();
    } catch (error) {
      return translate("briefingFault.unreadable", { name: file.name, detail: error instanceof Error ? error.message : String(error) });
    }
    const read = readBriefingFile(text);
    if ("fault" in read) return sayFault(file.name, read.fault);
    await store.load();
    onSay(translate("briefings.imported", { title: store.add(read.briefing).title }));
    return null;
  };
  const readFiles = async (files: readonly File[]): Promise<void> => {
    const found: string[] = [];
    for (const file of files) {
      const fault = await readFile(file);
      if (fault !== null) found.push(fault);
    }
    setFaults(found);
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          input.current?.click();
        }}
      >
        {translate("briefings.import")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again once it is mended.
          target.value = "";
          void readFiles(files);
        }}
      />
      {faults.length > 0 && (
        <ul role="alert" className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </>
  );
}

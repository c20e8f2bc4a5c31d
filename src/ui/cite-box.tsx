import { useState } from "react";
import type { Reference } from "#core/domain/reference.ts";
import { writeBibtex } from "#core/text/write-bibtex.ts";
import { writeRis } from "#core/text/write-ris.ts";
import { writeQuotation } from "#i18n/citation.ts";
import "#i18n/parts/citation.ts";
import { translate } from "#i18n/translate.ts";
import { Segmented } from "#ui/segmented.tsx";
import { useCopy } from "#ui/use-copy.tsx";
import styles from "#ui/cite-box.module.css";

const FORMATS = {
  plain: { write: writeQuotation, file: null },
  bibtex: { write: writeBibtex, file: { extension: "bib", type: "application/x-bibtex;charset=utf-8" } },
  ris: { write: writeRis, file: { extension: "ris", type: "application/x-research-info-systems;charset=utf-8" } },
} as const;

type Format = keyof typeof FORMATS;

interface CiteBoxProps {
  readonly reference: Reference;
  /** What is cited, in words. */
  readonly subject: string;
  readonly onSave: (name: string, text: string, type: string) => void;
}

/** A citation as text, BibTeX or RIS: to be read, copied or saved. */
export function CiteBox({ reference, subject, onSave }: CiteBoxProps) {
  const [format, setFormat] = useState<Format>("plain");
  const { copy, note } = useCopy();
  const { write, file } = FORMATS[format];
  const text = write(reference);
  const name = file === null ? null : `${reference.key}.${file.extension}`;
  return (
    <div className={styles.box} role="group" aria-label={translate("cite.openOf", { subject })}>
      <Segmented
        label={translate("cite.format")}
        value={format}
        onChange={setFormat}
        options={[
          { value: "plain", label: translate("cite.plain") },
          { value: "bibtex", label: translate("cite.bibtex") },
          { value: "ris", label: translate("cite.ris") },
        ]}
      />
      <p className={format === "plain" ? styles.text : styles.code}>{text}</p>
      <div className={styles.actions}>
        <button type="button" onClick={() => void copy({ text }, translate("cite.copied"))}>
          {translate("cite.copy")}
        </button>
        {file !== null && name !== null && (
          <button
            type="button"
            onClick={() => {
              onSave(name, text, file.type);
            }}
          >
            {translate("cite.save", { name })}
          </button>
        )}
        {note}
      </div>
    </div>
  );
}

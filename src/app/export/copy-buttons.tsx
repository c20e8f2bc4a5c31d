import { citeFigure } from "#export/cite-figure.ts";
import { writeClipboardTable } from "#export/clipboard-table.ts";
import type { FigureFile } from "#export/figure-file.ts";
import { writeCitation } from "#i18n/citation.ts";
import "#i18n/parts/export.ts";
import { translate } from "#i18n/translate.ts";
import { useCopy } from "#ui/use-copy.tsx";
import styles from "#app/export/export.module.css";

interface CopyButtonsProps {
  /** Null until the figure is drawn. */
  readonly file: FigureFile | null;
  readonly isBusy: boolean;
  readonly onCopyPicture: () => void;
}

/** What can be taken along without a file. */
export function CopyButtons({ file, isBusy, onCopyPicture }: CopyButtonsProps) {
  const { copy, note } = useCopy();
  return (
    <>
      {note}
      <button type="button" className={styles.button} disabled={file === null || isBusy} onClick={onCopyPicture}>
        {translate("export.copyPicture")}
      </button>
      <button
        type="button"
        className={styles.button}
        disabled={file === null}
        onClick={() => {
          if (file !== null) void copy(writeClipboardTable(file), translate("export.copiedTable"));
        }}
      >
        {translate("export.copyTable")}
      </button>
      <button
        type="button"
        className={styles.button}
        disabled={file === null}
        onClick={() => {
          if (file !== null) void copy({ text: writeCitation(citeFigure(file)) }, translate("export.copiedCitation"));
        }}
      >
        {translate("export.copyCitation")}
      </button>
    </>
  );
}

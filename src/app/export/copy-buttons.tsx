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

interface CopyButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function CopyButton({ label, isOff, onPress }: CopyButtonProps) {
  return (
    <button type="button" className={styles.button} disabled={isOff} onClick={onPress}>
      {label}
    </button>
  );
}

/** What can be taken along without a file. */
export function CopyButtons({ file, isBusy, onCopyPicture }: CopyButtonsProps) {
  const { copy, note } = useCopy();
  return (
    <>
      {note}
      <CopyButton label={translate("export.copyPicture")} isOff={file === null || isBusy} onPress={onCopyPicture} />
      <CopyButton
        label={translate("export.copyTable")}
        isOff={file === null}
        onPress={() => {
          if (file !== null) void copy(writeClipboardTable(file), translate("export.copiedTable"));
        }}
      />
      <CopyButton
        label={translate("export.copyCitation")}
        isOff={file === null}
        onPress={() => {
          if (file !== null) void copy({ text: writeCitation(citeFigure(file)) }, translate("export.copiedCitation"));
        }}
      />
    </>
  );
}

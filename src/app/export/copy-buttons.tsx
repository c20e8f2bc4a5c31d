import type { FigureFile } from "#export/figure-file.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#app/export/export.module.css";

interface CopyButtonsProps {
  /** Null until the figure is drawn. */
  readonly file: FigureFile | null;
  readonly isBusy: boolean;
  readonly onCopyPicture: () => void;
}

/** What can be taken along without a file. */
export function CopyButtons({ file, isBusy, onCopyPicture }: CopyButtonsProps) {
  return (
    <button type="button" className={styles.button} disabled={file === null || isBusy} onClick={onCopyPicture}>
      {translate("export.copyPicture")}
    </button>
  );
}

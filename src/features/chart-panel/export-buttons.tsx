import type { View } from "#core/views/view.ts";
import { downloadText } from "#export/download.ts";
import { EXPORT_FORMATS } from "#export/registry.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/chart-panel/chart-panel.module.css";

interface ExportButtonsProps<Row> {
  readonly view: View<Row>;
  readonly name: string;
  readonly title: string;
}

export function ExportButtons<Row>({ view, name, title }: ExportButtonsProps<Row>) {
  return EXPORT_FORMATS.map((format) => (
    <button
      key={format.id}
      type="button"
      className={styles.link}
      aria-label={translate(format.description, { title })}
      onClick={() => {
        downloadText(`${name}.${format.extension}`, format.write(view), format.mediaType);
      }}
    >
      {translate(format.label)}
    </button>
  ));
}

import { listPublishers } from "#core/domain/corpus.ts";
import type { View } from "#core/views/view.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { downloadText } from "#export/download.ts";
import { EXPORT_FORMATS } from "#export/registry.ts";
import { writeAttributions } from "#i18n/publishers.ts";
import { translate } from "#i18n/translate.ts";
import { filterSearch } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/chart-panel/chart-panel.module.css";

interface ExportButtonsProps<Row> {
  readonly view: View<Row>;
  readonly name: string;
  readonly title: string;
}

/** The filter as a part of a file name: `with=USA~GBR&from=2021-01-01` gives `with-USA~GBR_from-2021-01-01`. */
const nameFilter = (filter: string): string => (filter === "" ? "" : `_${filter.replaceAll("=", "-").replaceAll("&", "_").replace(/[^\w~-]/gu, "")}`);

/** One button for each format; what is saved says where it is from and what filter was in force. */
export function ExportButtons<Row>({ view, name, title }: ExportButtonsProps<Row>) {
  const { manifest } = useCorpus();
  const filter = filterSearch(useUrlStore((state) => state.filter)).slice(1);
  const save = async (format: (typeof EXPORT_FORMATS)[number]): Promise<void> => {
    const source = writeAttributions(listPublishers(manifest), translate("attribution.addresses")).join(" ");
    const text = await format.write(view, { source, dataset: manifest.datasetVersion, filter });
    downloadText(`${name}${nameFilter(filter)}.${format.extension}`, text, format.mediaType);
  };
  return EXPORT_FORMATS.map((format) => (
    <button
      key={format.id}
      type="button"
      className={styles.link}
      aria-label={translate(format.description, { title })}
      onClick={() => {
        void save(format);
      }}
    >
      {translate(format.label)}
    </button>
  ));
}

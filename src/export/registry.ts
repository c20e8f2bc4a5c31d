import type { MessageId } from "#i18n/messages/en/en.ts";
import type { View } from "#core/views/view.ts";
import type { Provenance } from "#export/csv.ts";

/** A format that a chart's rows can be saved in. */
export interface ExportFormat {
  readonly id: string;
  readonly label: MessageId;
  readonly description: MessageId;
  readonly extension: string;
  readonly mediaType: string;
  /** Its code is loaded when it is first wanted. */
  readonly write: <Row>(view: View<Row>, provenance: Provenance) => Promise<string>;
}

/** To add a format: its file, and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "csv",
    label: "chart.csv",
    description: "chart.csvOf",
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    write: async (view, provenance) => (await import("#export/csv.ts")).writeCsv(view, provenance),
  },
];

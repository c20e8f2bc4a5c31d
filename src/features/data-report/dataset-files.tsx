import type { Corpus } from "#core/domain/corpus.ts";
import type { Manifest } from "#core/domain/dataset.ts";
import { holdsDataset } from "#data/embedded.ts";
import { DATA_FOLDER, fetchBytes } from "#data/load-file.ts";
import { downloadText } from "#export/download.ts";
import { Digest } from "#features/data-report/digest.tsx";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { DataTable } from "#ui/data-table.tsx";
import styles from "#features/data-report/data-report.module.css";

interface Row {
  readonly path: string;
  readonly kind: "manifest" | Manifest["files"][number]["kind"];
  readonly bytes: number | null;
  readonly sha256: string | null;
}

const MANIFEST: Row = { path: "manifest.json", kind: "manifest", bytes: null, sha256: null };

const nameDownload = (path: string): string => path.replaceAll("/", "-");

/** A page in one file has no files beside it to link to. */
async function saveHeldFile(path: string): Promise<void> {
  downloadText(nameDownload(path), new TextDecoder().decode(await fetchBytes(path)), "application/json");
}

function FileTable({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ path }) => path}
      columns={[
        {
          id: "path",
          label: translate("data.files.path"),
          isNumeric: false,
          cell: ({ path }) => (
            <a
              href={`${DATA_FOLDER}${path}`}
              download={nameDownload(path)}
              onClick={(event) => {
                if (!holdsDataset()) return;
                event.preventDefault();
                void saveHeldFile(path);
              }}
            >
              {path}
            </a>
          ),
        },
        { id: "kind", label: translate("data.files.kind"), isNumeric: false, cell: ({ kind }) => translate(`fileKind.${kind}`) },
        { id: "bytes", label: translate("data.files.bytes"), isNumeric: true, cell: ({ bytes }) => (bytes === null ? translate("cell.none") : formatInteger(bytes)) },
        { id: "sha256", label: translate("data.files.sha256"), isNumeric: false, cell: ({ sha256 }) => (sha256 === null ? translate("cell.none") : <Digest value={sha256} />) },
      ]}
    />
  );
}

/** The files that the app reads, to take away. */
export function DatasetFiles({ corpus: { manifest } }: { readonly corpus: Corpus }) {
  const texts = manifest.files.filter(({ kind }) => kind === "text");
  const textsName = translate("data.files.texts", { count: texts.length });
  return (
    <>
      <FileTable caption={translate("data.files.title")} rows={[MANIFEST, ...manifest.files.filter(({ kind }) => kind !== "text")]} />
      <details className={styles.fold}>
        <summary>{textsName}</summary>
        <FileTable caption={textsName} rows={texts} />
      </details>
    </>
  );
}

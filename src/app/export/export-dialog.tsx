import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import "#i18n/parts/export.ts";
import { CopyButtons } from "#app/export/copy-buttons.tsx";
import { ExportPreview } from "#app/export/export-preview.tsx";
import { FormatList } from "#app/export/format-list.tsx";
import { FormatSettings } from "#app/export/format-settings.tsx";
import { LinkAndEmbed } from "#app/export/link-and-embed.tsx";
import { useSaving } from "#app/export/use-saving.ts";
import { EXPORT_FORMATS } from "#export/registry.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import type { DrawnSheet } from "#pages/export/figure-sheet.tsx";
import { cleanFileName, nameFile } from "#pages/export/name-file.ts";
import { useExportSettings } from "#state/export-settings-store.ts";
import { useExportStore, type ExportRequest } from "#state/export-store.ts";
import { parseUrlState, writeShown } from "#state/url-state.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#app/export/export.module.css";

/** A figure is drawn for a slide at this width, in CSS pixels: wide enough for what stands in columns, with letters that can be read from afar. */
const SLIDE_WIDTH = 960;

/** Saves a figure: what is seen in the preview is what is in the file. */
export function ExportDialog({ request }: { readonly request: ExportRequest }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useExportStore((state) => state.close);
  const settings = useExportSettings();
  const [face, setFace] = useState(request.face);
  const [drawn, setDrawn] = useState<DrawnSheet | null>(null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [savedOn] = useState(readToday);
  const id = useId();
  // What the drawer shows is marked on the screen, but is no part of the figure.
  const address = useMemo(() => ({ pathname: request.address.pathname, search: writeShown(request.address.search, null) }), [request]);
  const format = EXPORT_FORMATS.find((entry) => entry.id === settings.format) ?? EXPORT_FORMATS[0];
  const png = EXPORT_FORMATS.find((entry) => entry.id === "png");
  // A slide has a width of its own, whatever pictures were saved at before.
  const drawnAs = useMemo(() => (format?.group === "document" ? { ...settings, width: SLIDE_WIDTH, ratio: "free" as const } : settings), [format, settings]);
  const { saying, save, copyPicture } = useSaving(drawn, settings);
  const proposed = drawn === null ? "" : nameFile(drawn.file, parseUrlState(address.search).filter);
  const name = typedName ?? proposed;
  const isBusy = saying?.kind === "busy";

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  // The figure is one of the page that is being left.
  useEffect(() => {
    window.addEventListener("popstate", close);
    return () => {
      window.removeEventListener("popstate", close);
    };
  }, [close]);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (format !== undefined && drawn !== null && !isBusy) void save(format, cleanFileName(name, proposed));
        }}
      >
        <header className={styles.head}>
          <h2 id={`${id}-title`}>{translate("export.title")}</h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {translate("export.close")}
          </button>
        </header>
        <div className={styles.body}>
          <div className={styles.options}>
            <FormatList
              chosen={format?.id ?? ""}
              onChoose={(chosen) => {
                settings.set({ format: chosen });
              }}
            />
            <div className={styles.setting}>
              <span aria-hidden="true">{translate("export.face")}</span>
              <Segmented
                label={translate("export.face")}
                value={face}
                onChange={setFace}
                options={[
                  { value: "chart", label: translate("chart.asChart") },
                  { value: "table", label: translate("chart.asTable") },
                ]}
              />
            </div>
            {format !== undefined && <FormatSettings format={format} settings={settings} onChange={settings.set} />}
            <div className={styles.setting}>
              <label htmlFor={`${id}-handling`}>{translate("export.handling")}</label>
              <input
                id={`${id}-handling`}
                className={styles.text}
                value={settings.handling}
                maxLength={120}
                placeholder={translate("export.handlingExample")}
                onChange={({ target }) => {
                  settings.set({ handling: target.value });
                }}
              />
            </div>
            <div className={styles.setting}>
              <label htmlFor={`${id}-name`}>{translate("export.name")}</label>
              <div className={styles.name}>
                <input
                  id={`${id}-name`}
                  className={styles.text}
                  value={name}
                  onChange={({ target }) => {
                    setTypedName(target.value);
                  }}
                />
                <span>{`.${format?.extension ?? ""}`}</span>
              </div>
            </div>
            <LinkAndEmbed address={address} figure={request.figure} face={face} title={drawn?.file.title ?? ""} />
          </div>
          <ExportPreview address={address} figure={request.figure} face={face} settings={drawnAs} savedOn={savedOn} onDrawn={setDrawn} />
        </div>
        <footer className={styles.foot}>
          <p className={saying?.kind === "failed" ? styles.failed : styles.saying} role={saying?.kind === "failed" ? "alert" : "status"}>
            {saying?.text}
          </p>
          {png !== undefined && <CopyButtons file={drawn?.file ?? null} isBusy={isBusy} onCopyPicture={() => void copyPicture(png)} />}
          <button type="submit" className={styles.save} disabled={drawn === null || isBusy}>
            {translate("export.save", { format: format === undefined ? "" : translate(format.label) })}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

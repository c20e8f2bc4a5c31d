import { useCallback, useRef, useState } from "react";
import { downloadBlob } from "#export/download.ts";
import type { Picture } from "#export/figure-file.ts";
import type { ExportJob, PictureParts } from "#export/job.ts";
import { settle } from "#export/picture/settle.ts";
import { takeParts } from "#export/picture/take-parts.ts";
import { takePicture } from "#export/picture/take-picture.ts";
import { PICTURE_ROOM } from "#export/pptx/deck-look.ts";
import type { ExportFormat } from "#export/registry.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import type { DrawnSheet } from "#pages/export/figure-sheet.tsx";
import type { ExportSettings } from "#state/export-settings-store.ts";

/** What the dialog says of the work at hand or done. */
export interface Saying {
  readonly kind: "busy" | "done" | "failed";
  readonly text: string;
}

const describe = ({ how, facts }: DrawnSheet["file"]): string =>
  [how, translate("export.scope", { filter: facts.filter, n: translate("export.n", { n: facts.n, total: facts.total }) }), facts.source, facts.language, facts.address, facts.handling]
    .filter((text) => text !== "")
    .join(" ");

const lettersFor = ({ group, settings }: ExportFormat, { text }: ExportSettings): ExportSettings["text"] => {
  if (group !== "picture") return "outlines";
  return settings.includes("text") ? text : "fonts";
};

/** What a format is given to write, and what it kept as text that should have been outlines. */
function createJob({ file, face, frame, plot }: DrawnSheet, format: ExportFormat, settings: ExportSettings): ExportJob & { readonly notes: string[] } {
  const notes: string[] = [];
  const { scale, paper, width } = settings;
  const ground = settings.isTransparent && format.settings.includes("ground") ? null : getComputedStyle(frame).getPropertyValue("--paper").trim();
  const looks = { text: lettersFor(format, settings), ground, title: file.title, description: describe(file) };
  const tell = <Taken extends { readonly keptAsText: readonly string[] }>(taken: Taken): Taken => {
    if (taken.keptAsText.length > 0) notes.push(translate("export.keptAsText", { count: taken.keptAsText.length }));
    return taken;
  };
  const picture = async (): Promise<Picture> => {
    await settle(frame);
    return tell(await takePicture(frame, { ...looks, width }));
  };
  const parts = async (): Promise<PictureParts> => {
    await settle(frame);
    return tell(await takeParts(plot, PICTURE_ROOM, looks));
  };
  return { file, face, picture, parts, options: { scale, ground, paper }, notes };
}

const wordFault = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const KILO = 1000;

interface Saving {
  readonly saying: Saying | null;
  readonly save: (format: ExportFormat, name: string) => Promise<void>;
  readonly copyPicture: (format: ExportFormat) => Promise<void>;
}

/** Writes files, and says what comes of it. What fails leaves nothing behind but a reason. */
export function useSaving(drawn: DrawnSheet | null, settings: ExportSettings): Saving {
  const [saying, setSaying] = useState<Saying | null>(null);
  const turn = useRef(0);
  const work = useCallback(async (busy: string, act: () => Promise<string>) => {
    turn.current += 1;
    const mine = turn.current;
    setSaying({ kind: "busy", text: busy });
    const result: Saying = await act().then(
      (text) => ({ kind: "done", text }),
      (error: unknown) => ({ kind: "failed", text: translate("export.failed", { reason: wordFault(error) }) }),
    );
    if (mine === turn.current) setSaying(result);
  }, []);
  const save = useCallback(
    async (format: ExportFormat, name: string) => {
      if (drawn === null) return;
      await work(translate("export.writing", { format: translate(format.label) }), async () => {
        const job = createJob(drawn, format, settings);
        const blob = await format.write(job);
        const whole = `${name}.${format.extension}`;
        downloadBlob(whole, blob);
        return [translate("export.saved", { name: whole, size: formatInteger(Math.max(1, blob.size / KILO)) }), ...new Set(job.notes)].join(" ");
      });
    },
    [drawn, settings, work],
  );
  const copyPicture = useCallback(
    async (format: ExportFormat) => {
      if (drawn === null) return;
      await work(translate("export.copying"), async () => {
        // The promise goes into the item: a browser that asks for a user's gesture counts it from here.
        const blob = format.write(createJob(drawn, format, settings));
        await Promise.all([blob, navigator.clipboard.write([new ClipboardItem({ [format.mediaType]: blob })])]);
        return translate("export.copied");
      });
    },
    [drawn, settings, work],
  );
  return { saying, save, copyPicture };
}

import type { Briefing } from "#core/domain/briefing.ts";
import { writeBriefingFile } from "#core/domain/briefing-file.ts";
import { downloadText } from "#export/download.ts";
import { cleanFileName } from "#pages/export/name-file.ts";

/** A name for a file of a briefing, without its ending. */
export const nameBriefing = ({ title }: Pick<Briefing, "title">): string => cleanFileName(title, "briefing").replaceAll(/\s+/gu, " ");

/** Hands the briefing to the browser as a file that any copy of the app opens again. */
export function saveBriefingFile(briefing: Briefing): void {
  downloadText(`${nameBriefing(briefing)}.briefing.json`, writeBriefingFile(briefing), "application/json");
}

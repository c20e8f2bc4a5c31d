import type { Briefing } from "#core/domain/briefing.ts";
import type { Manifest } from "#core/domain/dataset.ts";
import { loadDatasetTexts } from "#data/dataset-texts.ts";
import { loadSinglePage } from "#data/single-page-source.ts";
import { writeBriefingHtml } from "#export/briefing-html.ts";

/**
 * A briefing as one HTML file that can be handed over: it opens by double-click, asks for nothing, and leads from every number to its
 * sentences. The same briefing and dataset give the same bytes. Rejects where the parts of the app cannot be loaded.
 */
export async function writeBriefingPage(briefing: Briefing, manifest: Manifest): Promise<Blob> {
  const [page, dataset] = await Promise.all([loadSinglePage(), loadDatasetTexts(manifest)]);
  return new Blob([writeBriefingHtml({ page, briefing, dataset })], { type: "text/html;charset=utf-8" });
}

import { useMemo } from "react";
import type { Figure } from "#charts/figure.ts";
import type { Slide } from "#core/domain/briefing.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { findSlideChange, type SlideChange } from "#core/domain/slide-change.ts";
import { findSentence } from "#core/text/sentence-ref.ts";
import { digestTable } from "#core/views/digest-table.ts";
import { listReadings } from "#core/views/readings.ts";
import { useCorpus } from "#data/use-corpus.ts";

/** Do all the sentences of a quotation still stand where they were quoted from? */
export function hasQuotation(corpus: Corpus, { readout: id, account, sentences }: Extract<Slide, { readonly kind: "quotation" }>): boolean {
  const readout = corpus.readoutById.get(id);
  const reading = readout === undefined ? undefined : listReadings(corpus.manifest, readout)[account - 1];
  return reading !== undefined && sentences.every((ref) => findSentence(ref, reading.account.sentences) !== null);
}

/** What became of the data under a slide; null where that is not known (yet), or where the slide has none. */
export function useSlideChange(slide: Slide, figure: Figure | null): SlideChange | null {
  const corpus = useCorpus();
  return useMemo(() => {
    const dataset = corpus.manifest.datasetVersion;
    if (slide.kind === "section") return null;
    if (slide.kind === "quotation") return !hasQuotation(corpus, slide) ? "rows" : slide.dataset === dataset ? "none" : "dataset";
    return figure === null ? null : findSlideChange(slide, { dataset, digest: digestTable(figure.table) });
  }, [corpus, slide, figure]);
}

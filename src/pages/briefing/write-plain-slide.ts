import type { QuotationSlide, SectionSlide } from "#core/domain/briefing.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { listReadings } from "#core/views/readings.ts";
import type { FileSlide } from "#export/figure-file.ts";
import { citeReadout, writeCitation } from "#i18n/citation.ts";
import { formatSequence } from "#i18n/format.ts";
import "#i18n/parts/briefing.ts";
import { translate } from "#i18n/translate.ts";
import { writeLink } from "#state/write-link.ts";
import { titleSlide } from "#pages/present/slide-title.ts";
import { pathToReadout } from "#state/paths.ts";

/** Where the sentences of a quotation stand, as a reference list would say it; the readout's id where the dataset has it no more. */
function citeQuotation(corpus: Corpus, { readout: id, account, sentences }: QuotationSlide, accessed: string): string {
  const readout = corpus.readoutById.get(id);
  const reading = readout === undefined ? undefined : listReadings(corpus.manifest, readout)[account - 1];
  if (readout === undefined || reading === undefined) return id;
  const whole = citeReadout({ manifest: corpus.manifest, meeting: readout.meeting, reading, account, accessed });
  const numbers = sentences.map((ref) => ref.split("-")[0] ?? "");
  const details = formatSequence([whole.details, translate("builder.sentencesOf", { count: numbers.length, numbers: numbers.join(", ") })]);
  return writeCitation({ ...whole, details });
}

/** A slide without a figure, for a file. */
export function writePlainSlide(corpus: Corpus, slide: SectionSlide | QuotationSlide, savedOn: string): FileSlide {
  const title = titleSlide(corpus, slide);
  const { notes } = slide;
  if (slide.kind === "section") return { kind: "section", title, notes };
  return {
    kind: "quotation",
    title,
    notes,
    quote: slide.quote,
    citation: citeQuotation(corpus, slide, savedOn),
    address: writeLink(pathToReadout(EMPTY_FILTER, slide.readout, { sentence: slide.sentences[0] ?? null, account: slide.account })),
  };
}

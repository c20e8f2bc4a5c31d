import type { Corpus } from "#core/domain/corpus.ts";
import type { Slide } from "#core/domain/briefing.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

/** What a slide is called where its own heading is not seen: the user's title, else the figure's or the readout's. */
export function titleSlide(corpus: Corpus, slide: Slide): string {
  if (slide.title !== "") return slide.title;
  if (slide.kind === "figure") return slide.caption;
  if (slide.kind === "section") return translate("present.untitled");
  const readout = corpus.readoutById.get(slide.readout);
  return readout === undefined ? slide.readout : nameReadout(readout.meeting);
}

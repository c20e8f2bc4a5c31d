import type { ExportJob } from "#export/job.ts";
import type { FileSlide, Picture } from "#export/figure-file.ts";
import { rasterise } from "#export/picture/rasterise.ts";
import { writeDeck } from "#export/pptx/write-deck.ts";

/** Pixels of a picture on a slide for one of its own: sharp on a projector, and still light. */
const SCALE = 2.5;

/** A native chart needs none, and taking one takes time. */
const NO_PICTURE: Picture = { svg: "", width: 1, height: 1 };

/** For `DeckFacts`: pixels as a slide shows them. */
export const rasteriseForDeck = async (picture: Picture): Promise<Uint8Array> => new Uint8Array(await (await rasterise(picture, { scale: SCALE })).arrayBuffer());

async function toSlide({ file, face, picture }: ExportJob): Promise<FileSlide> {
  const { title } = file;
  if (face === "table") return { kind: "table", title, notes: "", file };
  return { kind: "figure", title, notes: "", file, picture: file.native === null ? await picture("plot") : NO_PICTURE };
}

/** A deck of one figure, with the sentences behind it in the notes. */
export async function writePptxFile(job: ExportJob): Promise<Blob> {
  const { title, facts } = job.file;
  return writeDeck([await toSlide(job)], { title, handling: facts.handling, savedOn: facts.savedOn, rasterise: rasteriseForDeck });
}

import type { ExportJob, PictureParts } from "#export/job.ts";
import type { FileSlide, Picture } from "#export/figure-file.ts";
import { rasterise } from "#export/picture/rasterise.ts";
import { writeDeck } from "#export/pptx/write-deck.ts";

/** A native chart needs no picture, and taking one takes time. */
export const NO_PARTS: PictureParts = { pictures: [], leftParts: 0 };

/** For `DeckFacts`. */
export const rasteriseForDeck = async (picture: Picture, width: number): Promise<Uint8Array> =>
  new Uint8Array(await (await rasterise(picture, { scale: width / picture.width, isLight: true })).arrayBuffer());

async function toSlide({ file, face, parts }: ExportJob): Promise<FileSlide> {
  const { title } = file;
  if (face === "table") return { kind: "table", title, notes: "", file };
  return { kind: "figure", title, notes: "", file, ...(file.native === null ? await parts() : NO_PARTS) };
}

/** A deck of one figure, with the sentences behind it in the notes. */
export async function writePptxFile(job: ExportJob): Promise<Blob> {
  const { title, facts } = job.file;
  return writeDeck([await toSlide(job)], { title, handling: facts.handling, savedOn: facts.savedOn, rasterise: rasteriseForDeck });
}

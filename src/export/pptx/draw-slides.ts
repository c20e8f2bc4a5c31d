import "#i18n/parts/deck.ts";
import type { NativeChart } from "#core/views/native-chart.ts";
import type { FileSlide, Picture } from "#export/figure-file.ts";
import { BOXES, toScreen, type Box } from "#export/pptx/deck-look.ts";
import { drawBody, drawChartFrame, drawFacts, drawFoot, drawPicture, drawTableFrame, drawTitle, FIRST_FREE_ID, type DrawnSlide } from "#export/pptx/draw-slide.ts";
import { chooseSize, cutToFit, splitToFit } from "#export/pptx/fit-text.ts";
import { PLACES } from "#export/pptx/master-part.ts";
import { drawTable, layTable } from "#export/pptx/table-part.ts";
import { drawLines, drawText } from "#export/pptx/text-parts.ts";
import { writeFigureNotes } from "#export/pptx/write-notes.ts";
import { formatDate } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** Turns a picture into pixels, so many across, as PNG. */
export type Rasterise = (picture: Picture, width: number) => Promise<Uint8Array>;

interface SlideSettings {
  readonly handling: string;
  readonly rasterise: Rasterise;
}

type SlideOf<Kind extends FileSlide["kind"]> = Extract<FileSlide, { kind: Kind }>;

/** Programs for slides draw no page inside a picture, and load no typeface that one brings along. */
const isPlainSvg = (svg: string): boolean => !/<foreignObject|@font-face/iu.test(svg);

/** As large as the room allows, in the middle, never distorted. */
export function placePicture({ width, height }: Picture, room: Box): Box {
  const scale = Math.min(room.width / Math.max(width, 1), room.height / Math.max(height, 1));
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  return { x: room.x + Math.round((room.width - across) / 2), y: room.y, width: across, height: down };
}

const altOf = (title: string, how: string): string => translate("deck.about", { title, how });

/** How to read a native chart, which is drawn in another way than the screen's. */
function explainNative({ kind, valueTitle, series }: NativeChart): string {
  const value = valueTitle.charAt(0).toLowerCase() + valueTitle.slice(1);
  const how = translate(kind === "scatter" ? "deck.how.scatter" : kind === "line" ? "deck.how.mark" : "deck.how.bar", { value });
  return series.some(({ interval }) => interval !== undefined) ? translate("deck.how.interval", { how }) : how;
}

const drawHow = (how: string): string => {
  const size = chooseSize(how, BOXES.how, [13, 12, 11]) ?? 11;
  return drawBody(6, "How to read", PLACES.how, how === "" ? "" : drawText(cutToFit(how.replace(/\s+/gu, " "), BOXES.how, size), size === 13 ? {} : { size }));
};

/** What only the notes have room for. */
const wholeTitle = (title: string, isCut: boolean): string[] => (isCut ? [translate("deck.wholeTitle", { title })] : []);

const titleOf = (title: string): string => (title.trim() === "" ? translate("deck.untitled") : title);

const titlePart = (title: string, index: number, parts: number): string => (parts === 1 ? title : translate("deck.part", { title, part: index + 1, parts }));

/** The notes of the first of several slides have all; of the others, where to find it. */
const noteFurther = (part: number, parts: number): string => translate("deck.further", { part, parts });

function drawNative({ title: own, notes, file }: SlideOf<"figure">, native: NativeChart, { handling }: SlideSettings): DrawnSlide {
  const text = titleOf(own);
  const title = drawTitle(text);
  const how = explainNative(native);
  return {
    layout: "figure",
    notes: writeFigureNotes(notes, file, [...wholeTitle(text, title.isCut), translate("deck.onScreen", { how: file.how })]),
    draw: (links) =>
      title.xml + drawHow(how) + drawFacts(file.facts, links.toAddress, formatDate) + drawFoot(handling) + drawChartFrame(FIRST_FREE_ID, text, altOf(text, how), BOXES.figure, links.toChart(native)),
  };
}

async function drawPictures({ title: own, notes, file, pictures, leftParts }: SlideOf<"figure">, { handling, rasterise }: SlideSettings): Promise<DrawnSlide[]> {
  const text = titleOf(own);
  const parts = pictures.length;
  const slides: DrawnSlide[] = [];
  for (const [index, picture] of pictures.entries()) {
    const partTitle = titlePart(text, index, parts);
    const title = drawTitle(partTitle);
    const box = placePicture(picture, BOXES.figure);
    const png = await rasterise(picture, toScreen(box.width));
    const isCut = index === parts - 1 && leftParts > 0;
    const how = isCut ? `${file.how} ${translate("deck.partsCut")}` : file.how;
    slides.push({
      layout: "figure",
      notes: index === 0 ? writeFigureNotes(notes, file, wholeTitle(text, title.isCut)) : noteFurther(index + 1, parts),
      draw: (links) => {
        const pixels = links.toPicture(png, "png");
        const svg = isPlainSvg(picture.svg) ? links.toPicture(new TextEncoder().encode(picture.svg), "svg") : null;
        return title.xml + drawHow(how) + drawFacts(file.facts, links.toAddress, formatDate) + drawFoot(handling) + drawPicture(FIRST_FREE_ID, partTitle, altOf(partTitle, file.how), box, pixels, svg);
      },
    });
  }
  return slides;
}

function drawTableSlides({ title: own, notes, file }: SlideOf<"table">, { handling }: SlideSettings): DrawnSlide[] {
  const table = layTable(file);
  const parts = table.pages.length;
  const text = titleOf(own);
  const lefts = [
    ...(table.leftRows === 0 ? [] : [translate("deck.rowsCut", { count: table.leftRows, address: file.facts.address })]),
    ...(table.leftColumns.length === 0 ? [] : [translate("deck.columnsCut", { columns: table.leftColumns.join(", ") })]),
  ];
  return table.pages.map((page, index) => {
    const partTitle = titlePart(text, index, parts);
    const title = drawTitle(partTitle);
    const isLast = index === parts - 1;
    const how = isLast && table.leftRows > 0 ? `${file.how} ${translate("deck.more", { count: table.leftRows })}` : file.how;
    return {
      layout: "figure",
      notes: index === 0 ? writeFigureNotes(notes, file, [...wholeTitle(text, title.isCut), ...lefts]) : noteFurther(index + 1, parts),
      draw: (links) =>
        title.xml + drawHow(how) + drawFacts(file.facts, links.toAddress, formatDate) + drawFoot(handling) + drawTableFrame(FIRST_FREE_ID, partTitle, altOf(partTitle, file.how), BOXES.figure, drawTable(table, page)),
    };
  });
}

const QUOTE_SIZES = [28, 24, 20, 18, 16, 14] as const;

function drawQuotation({ title: own, notes, quote, citation, address }: SlideOf<"quotation">, { handling }: SlideSettings): DrawnSlide[] {
  const room = BOXES.quote;
  const text = titleOf(own === "" ? citation : own);
  const size = chooseSize(quote, room, QUOTE_SIZES);
  const citationSize = chooseSize(citation, BOXES.citation, [13, 12, 11]) ?? 11;
  const pages = size === null ? splitToFit(quote, room, 14) : [quote];
  return pages.map((page, index) => {
    const title = drawTitle(titlePart(text, index, pages.length));
    return {
      layout: "quotation",
      notes: [notes.trim(), ...wholeTitle(text, title.isCut), translate("deck.address", { address })].filter((part) => part !== "").join("\n\n"),
      draw: (links) => {
        const link = links.toAddress(address);
        return (
          title.xml +
          drawBody(6, "Quotation", PLACES.quote, drawText(page.trim(), { size: size ?? 14, isSerif: true })) +
          drawBody(7, "Citation", PLACES.citation, drawText(cutToFit(citation, BOXES.citation, citationSize), citationSize === 13 ? {} : { size: citationSize })) +
          drawBody(3, "Source and filter", PLACES.facts, link === null ? "" : drawLines([[{ text: translate("deck.open"), link }]])) +
          drawFoot(handling)
        );
      },
    };
  });
}

function drawSection({ title, notes }: SlideOf<"section">, { handling }: SlideSettings): DrawnSlide {
  const text = titleOf(title);
  const drawn = drawTitle(text, BOXES.sectionTitle, [36, 28, 22]);
  return {
    layout: "section",
    notes: [notes.trim(), ...wholeTitle(text, drawn.isCut)].filter((part) => part !== "").join("\n\n"),
    draw: () => drawn.xml + drawFoot(handling),
  };
}

/** The slides of a program for slides that one of ours becomes: more than one where its table or its words need the room. */
export async function drawSlides(slide: FileSlide, settings: SlideSettings): Promise<DrawnSlide[]> {
  switch (slide.kind) {
    case "section":
      return [drawSection(slide, settings)];
    case "figure":
      return slide.file.native === null ? drawPictures(slide, settings) : [drawNative(slide, slide.file.native, settings)];
    case "table":
      return drawTableSlides(slide, settings);
    case "quotation":
      return drawQuotation(slide, settings);
  }
}

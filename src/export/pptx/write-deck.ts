import "#i18n/parts/deck.ts";
import type { FileSlide } from "#export/figure-file.ts";
import { drawChart } from "#export/pptx/chart-part.ts";
import { writeChartWorkbook } from "#export/pptx/chart-workbook.ts";
import { createPackage, type DeckPackage } from "#export/pptx/deck-package.ts";
import { wrapSlide, type DrawnSlide, type SlideLinks } from "#export/pptx/draw-slide.ts";
import { drawSlides, type Rasterise } from "#export/pptx/draw-slides.ts";
import { drawMaster, LAYOUT_NAMES, LAYOUTS } from "#export/pptx/master-part.ts";
import { drawNotes, drawNotesMaster } from "#export/pptx/notes-part.ts";
import { drawAppProperties, drawCoreProperties, drawPresentation, FIRST_LAYOUT_ID, PRESENTATION_PROPERTIES, TABLE_STYLES, VIEW_PROPERTIES } from "#export/pptx/presentation-part.ts";
import { toSafeAddress } from "#export/pptx/safe-address.ts";
import { drawTheme } from "#export/pptx/theme-part.ts";
import { translate } from "#i18n/translate.ts";

/** What concerns the deck as a whole. */
export interface DeckFacts {
  readonly title: string;
  /** On how it may be passed on, on every slide; empty for none. */
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
  readonly rasterise: Rasterise;
}

export const DECK_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const PRESENTATION = "ppt/presentation.xml";
const MASTER = "ppt/slideMasters/slideMaster1.xml";
const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
const ML = "application/vnd.openxmlformats-officedocument.presentationml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
const layoutPath = (name: string): string => `ppt/slideLayouts/slideLayout${LAYOUT_NAMES.findIndex((other) => other === name) + 1}.xml`;

function addFrame(deck: DeckPackage, { title, savedOn }: DeckFacts, count: number): void {
  const app = translate("app.name");
  deck.relate("", "officeDocument", PRESENTATION);
  deck.relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
  deck.relate("", "extended-properties", "docProps/app.xml");
  deck.addXml("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", drawCoreProperties(title, app, savedOn));
  deck.addXml("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", drawAppProperties(app, count));
  deck.addXml("ppt/presProps.xml", `${ML}.presProps+xml`, PRESENTATION_PROPERTIES);
  deck.addXml("ppt/viewProps.xml", `${ML}.viewProps+xml`, VIEW_PROPERTIES);
  deck.addXml("ppt/tableStyles.xml", `${ML}.tableStyles+xml`, TABLE_STYLES);
  deck.addXml("ppt/theme/theme1.xml", THEME_TYPE, drawTheme(app));
  deck.addXml("ppt/theme/theme2.xml", THEME_TYPE, drawTheme(app));
  const layouts = LAYOUT_NAMES.map((name) => {
    deck.addXml(layoutPath(name), `${ML}.slideLayout+xml`, LAYOUTS[name]);
    deck.relate(layoutPath(name), "slideMaster", MASTER);
    return deck.relate(MASTER, "slideLayout", layoutPath(name));
  });
  deck.relate(MASTER, "theme", "ppt/theme/theme1.xml");
  deck.addXml(MASTER, `${ML}.slideMaster+xml`, drawMaster(layouts, FIRST_LAYOUT_ID));
  deck.addXml(NOTES_MASTER, `${ML}.notesMaster+xml`, drawNotesMaster());
  deck.relate(NOTES_MASTER, "theme", "ppt/theme/theme2.xml");
}

/** Puts slides in, one after another; pictures and charts are numbered through the whole deck. */
function createSlideAdder(deck: DeckPackage, savedOn: string): (slide: DrawnSlide) => string {
  let [slides, pictures, charts] = [0, 0, 0];
  const words = { minus: translate("deck.minus"), plus: translate("deck.plus") };
  return ({ layout, draw, notes }) => {
    slides += 1;
    const path = `ppt/slides/slide${slides}.xml`;
    const notesPath = `ppt/notesSlides/notesSlide${slides}.xml`;
    deck.relate(path, "slideLayout", layoutPath(layout));
    deck.relate(path, "notesSlide", notesPath);
    const links: SlideLinks = {
      toAddress: (address) => {
        const safe = toSafeAddress(address);
        return safe === null ? null : deck.relate(path, "hyperlink", safe, true);
      },
      toPicture: (bytes, extension) => {
        pictures += 1;
        const file = `ppt/media/image${pictures}.${extension}`;
        deck.addBytes(file, bytes);
        return deck.relate(path, "image", file);
      },
      toChart: (chart) => {
        charts += 1;
        const part = `ppt/charts/chart${charts}.xml`;
        const workbook = `ppt/embeddings/Microsoft_Excel_Worksheet${charts}.xlsx`;
        deck.addBytes(workbook, writeChartWorkbook(chart, words, savedOn));
        deck.addXml(part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", drawChart(chart, deck.relate(part, "package", workbook)));
        return deck.relate(path, "chart", part);
      },
    };
    deck.addXml(path, `${ML}.slide+xml`, wrapSlide(draw(links)));
    deck.addXml(notesPath, `${ML}.notesSlide+xml`, drawNotes(notes));
    deck.relate(notesPath, "notesMaster", NOTES_MASTER);
    deck.relate(notesPath, "slide", path);
    return path;
  };
}

/**
 * A deck for PowerPoint and its like, 16:9: a slide for each of ours, or several where a table or a quotation needs the room.
 * Charts, tables and words are the program's own and can be edited; what it could not draw is a picture.
 */
export async function writeDeck(slides: readonly FileSlide[], facts: DeckFacts): Promise<Blob> {
  const drawn: DrawnSlide[] = [];
  for (const slide of slides) drawn.push(...(await drawSlides(slide, facts)));
  const deck = createPackage();
  addFrame(deck, facts, drawn.length);
  const add = createSlideAdder(deck, facts.savedOn);
  const paths = drawn.map(add);
  const master = deck.relate(PRESENTATION, "slideMaster", MASTER);
  const ids = paths.map((path) => deck.relate(PRESENTATION, "slide", path));
  const notesMaster = deck.relate(PRESENTATION, "notesMaster", NOTES_MASTER);
  for (const [kind, path] of [["presProps", "ppt/presProps.xml"], ["viewProps", "ppt/viewProps.xml"], ["theme", "ppt/theme/theme1.xml"], ["tableStyles", "ppt/tableStyles.xml"]] as const) {
    deck.relate(PRESENTATION, kind, path);
  }
  deck.addXml(PRESENTATION, `${ML}.presentation.main+xml`, drawPresentation(master, notesMaster, ids));
  return new Blob([deck.zip(facts.savedOn)], { type: DECK_TYPE });
}

import "#i18n/parts/deck.ts";
import type { NativeChart } from "#core/views/native-chart.ts";
import type { FileFacts } from "#export/figure-file.ts";
import { BOXES, type Box } from "#export/pptx/deck-look.ts";
import { cutToFit } from "#export/pptx/fit-text.ts";
import { PLACES, SPACES, TREE_HEAD, type LayoutName } from "#export/pptx/master-part.ts";
import { drawFrame, drawLines, drawPlaceholder, drawText, SLIDE_NUMBER } from "#export/pptx/text-parts.ts";
import { cutText, escapeAttribute } from "#export/pptx/xml-text.ts";
import { translate } from "#i18n/translate.ts";

/** What a slide refers to: the package gives the id to refer by. */
export interface SlideLinks {
  /** Null where the address is none that a program for slides would open. */
  readonly toAddress: (address: string) => string | null;
  readonly toPicture: (bytes: Uint8Array, extension: "png" | "svg") => string;
  readonly toChart: (chart: NativeChart) => string;
}

/** A slide ready to be put in the package. */
export interface DrawnSlide {
  readonly layout: LayoutName;
  /** Shapes after the placeholders, each with its id. */
  readonly draw: (links: SlideLinks) => string;
  readonly notes: string;
}

const TITLE_SIZES = [24, 20, 18] as const;
export const FIRST_FREE_ID = 20;
export const MOST_ALT = 1_500;

/** The title, smaller where it is long, cut where it is longer still; the notes have it whole. */
export function drawTitle(title: string, box: Box = BOXES.title, sizes: readonly number[] = TITLE_SIZES): { readonly xml: string; readonly isCut: boolean } {
  const plain = title.replace(/\s+/gu, " ").trim();
  const smallest = sizes.at(-1) ?? 18;
  const size = sizes.find((one) => cutToFit(plain, box, one) === plain) ?? smallest;
  const text = cutToFit(plain, box, size);
  const xml = drawPlaceholder({ id: 2, name: "Title", type: "title", index: null, text: drawText(text, size === sizes[0] ? {} : { size }) });
  return { xml: text === "" ? "" : xml, isCut: text !== plain };
}

export const drawBody = (id: number, name: string, index: number, text: string): string => (text === "" ? "" : drawPlaceholder({ id, name, type: "body", index, text }));

/** Filter and n, source, dataset and address, at the foot of a slide. */
export function drawFacts({ filter, n, total, source, language, dataset, savedOn, address }: FileFacts, toAddress: SlideLinks["toAddress"], formatDate: (date: string) => string): string {
  const link = toAddress(address);
  const room = { width: BOXES.facts.width, height: 1 };
  const oneLine = (text: string): string => cutToFit(text, { ...room, height: 9.5 * 1.25 * 12_700 }, 9.5);
  return drawBody(
    3,
    "Source and filter",
    PLACES.facts,
    drawLines([
      [{ text: oneLine(translate("deck.scope", { filter, n, total })), isBold: true }],
      [{ text: cutToFit(translate("deck.source", { source, language }).trim(), { ...room, height: 2 * 9.5 * 1.25 * 12_700 }, 9.5) }],
      [{ text: `${translate("deck.dataset", { dataset, date: formatDate(savedOn) })} · ` }, { text: translate(link === null ? "app.name" : "deck.open"), link }],
    ]),
  );
}

export const drawFoot = (handling: string): string =>
  (handling.trim() === "" ? "" : drawPlaceholder({ id: 4, name: "Handling", type: "ftr", index: PLACES.handling, text: drawText(cutToFit(handling.trim(), BOXES.handling, 11)) })) +
  drawPlaceholder({ id: 5, name: "Slide number", type: "sldNum", index: PLACES.number, text: SLIDE_NUMBER });

/** What a reader who cannot see it is told. */
const describe = (text: string): string => escapeAttribute(text.length > MOST_ALT ? `${cutText(text, MOST_ALT)}…` : text);

const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/** A picture in pixels and, for programs that can draw it, the same as SVG. */
export const drawPicture = (id: number, name: string, alt: string, box: Box, png: string, svg: string | null): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${describe(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${png}"${svg === null ? "/>" : `><a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip>`}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${drawFrame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

const frame = (id: number, name: string, alt: string, box: Box, locks: string, data: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${describe(alt)}"/><p:cNvGraphicFramePr>${locks}</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${drawFrame(box, "p")}<a:graphic>${data}</a:graphic></p:graphicFrame>`;

export const drawChartFrame = (id: number, name: string, alt: string, box: Box, chart: string): string =>
  frame(id, name, alt, box, "", `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chart}"/></a:graphicData>`);

export const drawTableFrame = (id: number, name: string, alt: string, box: Box, table: string): string =>
  frame(id, name, alt, box, '<a:graphicFrameLocks noGrp="1"/>', `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData>`);

/** The whole part of a slide. */
export const wrapSlide = (shapes: string): string => `<p:sld ${SPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

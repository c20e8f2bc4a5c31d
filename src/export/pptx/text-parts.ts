import { COLOURS, SERIF, type Box } from "#export/pptx/deck-look.ts";
import { escapeAttribute, escapeXml, isRightToLeft } from "#export/pptx/xml-text.ts";

/** Words of one look. Sizes in points. */
export interface TextRun {
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isSerif?: boolean;
  readonly colour?: keyof typeof COLOURS;
  /** Id of the slide's relationship to an address outside. */
  readonly link?: string | null;
}

const LANGUAGE = "en-GB";

const serifFont = `<a:latin typeface="${SERIF.name}" panose="${SERIF.panose}" pitchFamily="${SERIF.pitchFamily}" charset="0"/>`;

function drawRun({ text, size, isBold, isSerif, colour, link }: TextRun): string {
  const attributes = `lang="${LANGUAGE}"${size === undefined ? "" : ` sz="${Math.round(size * 100)}"`}${isBold === undefined ? "" : ` b="${isBold ? 1 : 0}"`} dirty="0"`;
  const fill = colour === undefined ? "" : `<a:solidFill><a:srgbClr val="${COLOURS[colour]}"/></a:solidFill>`;
  const inner = `${fill}${isSerif === true ? serifFont : ""}${link === undefined || link === null ? "" : `<a:hlinkClick r:id="${link}"/>`}`;
  return `<a:r><a:rPr ${attributes}${inner === "" ? "/>" : `>${inner}</a:rPr>`}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** A paragraph; an empty one keeps its line. Lines within a run part it into paragraphs before this (`drawText`). */
function drawParagraph(runs: readonly TextRun[], properties: string): string {
  const text = runs.map((run) => run.text).join("");
  const direction = isRightToLeft(text) ? ' algn="r" rtl="1"' : "";
  return `<a:p><a:pPr${direction}${properties === "" ? "/>" : `>${properties}</a:pPr>`}${runs.map(drawRun).join("")}</a:p>`;
}

const splitLines = (text: string): string[] => text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map((line) => line.replaceAll("\t", " "));

/** Paragraphs of one text, one for each line; always at least one, since a body without any is not valid. */
export const drawText = (text: string, look: Omit<TextRun, "text"> = {}, properties = ""): string =>
  splitLines(text)
    .map((line) => drawParagraph(line === "" ? [] : [{ ...look, text: line }], properties))
    .join("");

/** Paragraphs of runs of different looks, each on a line of its own. */
export const drawLines = (lines: readonly (readonly TextRun[])[]): string =>
  lines.map((runs) => drawParagraph(runs.map((run) => ({ ...run, text: splitLines(run.text).join(" ") })), "")).join("") || "<a:p/>";

export const drawFrame = ({ x, y, width, height }: Box, prefix: "a" | "p" = "a"): string =>
  `<${prefix}:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></${prefix}:xfrm>`;

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: "title" | "body" | "ftr" | "sldNum";
  readonly index: number | null;
  /** Paragraphs. */
  readonly text: string;
  /** On a layout or a master: where it is, and how its text behaves. */
  readonly box?: Box;
  readonly body?: string;
  readonly list?: string;
}

/** A place of the layout for text, filled. */
export function drawPlaceholder({ id, name, type, index, text, box, body = "<a:bodyPr/>", list = "<a:lstStyle/>" }: Placeholder): string {
  const place = `<p:ph type="${type}"${index === null ? "" : ` sz="quarter" idx="${index}"`}/>`;
  const shape = box === undefined ? "<p:spPr/>" : `<p:spPr>${drawFrame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place}</p:nvPr></p:nvSpPr>${shape}<p:txBody>${body}${list}${text}</p:txBody></p:sp>`;
}

export const SLIDE_NUMBER = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${LANGUAGE}" dirty="0"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${LANGUAGE}" dirty="0"/></a:p>`;

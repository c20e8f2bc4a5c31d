import { BOXES, COLOURS, FOOT_RULE, SERIF, SLIDE_HEIGHT, inches, type Box } from "#export/pptx/deck-look.ts";
import { drawFrame, drawPlaceholder, drawText, SLIDE_NUMBER } from "#export/pptx/text-parts.ts";

export const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const COLOUR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Places of a layout that a slide fills, by the index that joins the two. */
export const PLACES = { how: 10, facts: 11, handling: 12, number: 13, quote: 14, citation: 15 } as const;

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const noBullet = (size: number, colour: string, more: { readonly bold?: boolean; readonly align?: string; readonly font?: string } = {}): string =>
  `<a:lstStyle><a:lvl1pPr marL="0" indent="0"${more.align === undefined ? "" : ` algn="${more.align}"`}><a:buNone/><a:defRPr sz="${size * 100}"${more.bold === true ? ' b="1"' : ""}>${fill(colour)}${more.font ?? '<a:latin typeface="+mn-lt"/>'}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
const body = (anchor: "t" | "b" | "ctr"): string =>
  `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;

const rule = (id: number, name: string, box: Box, colour: string, width: number): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${drawFrame(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${width}">${fill(colour)}</a:ln></p:spPr></p:cxnSp>`;

const serif = `<a:latin typeface="${SERIF.name}" panose="${SERIF.panose}" pitchFamily="${SERIF.pitchFamily}" charset="0"/>`;
const sample = (text: string): string => drawText(text);

const foot = (from: number): string =>
  drawPlaceholder({ id: from, name: "Source and filter", type: "body", index: PLACES.facts, text: sample("Filter, number of readouts, source"), box: BOXES.facts, body: body("t"), list: noBullet(9.5, COLOURS.ink3) }) +
  drawPlaceholder({ id: from + 1, name: "Handling", type: "ftr", index: PLACES.handling, text: sample("Handling"), box: BOXES.handling, body: body("t"), list: noBullet(11, COLOURS.accent, { bold: true, align: "r" }) }) +
  drawPlaceholder({ id: from + 2, name: "Slide number", type: "sldNum", index: PLACES.number, text: SLIDE_NUMBER, box: BOXES.number, body: body("b"), list: noBullet(9.5, COLOURS.ink3, { align: "r" }) });

const title = (box: Box, size: number, font = ""): string =>
  drawPlaceholder({
    id: 2,
    name: "Title",
    type: "title",
    index: null,
    text: sample("Title"),
    box,
    body: body("b"),
    list: `<a:lstStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:defRPr sz="${size * 100}" b="${font === "" ? 1 : 0}">${fill(COLOURS.ink)}${font}</a:defRPr></a:lvl1pPr></a:lstStyle>`,
  });

const layout = (name: string, shapes: string, background = ""): string =>
  `<p:sldLayout ${SPACES} preserve="1" userDrawn="1"><p:cSld name="${name}">${background}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** A slide's layouts, in the order of their files. */
export const LAYOUTS = {
  section: layout(
    "Section",
    title(BOXES.sectionTitle, 36, serif) +
      rule(3, "Bar", { x: BOXES.sectionTitle.x, y: inches(4.4), width: inches(1.2), height: 0 }, COLOURS.accent, 28_575) +
      drawPlaceholder({ id: 4, name: "Handling", type: "ftr", index: PLACES.handling, text: sample("Handling"), box: BOXES.handling, body: body("t"), list: noBullet(11, COLOURS.accent, { bold: true, align: "r" }) }) +
      drawPlaceholder({ id: 5, name: "Slide number", type: "sldNum", index: PLACES.number, text: SLIDE_NUMBER, box: BOXES.number, body: body("b"), list: noBullet(9.5, COLOURS.ink3, { align: "r" }) }),
    `<p:bg><p:bgPr>${fill(COLOURS.paper2)}<a:effectLst/></p:bgPr></p:bg>`,
  ),
  figure: layout(
    "Figure",
    title(BOXES.title, 24) +
      drawPlaceholder({ id: 3, name: "How to read", type: "body", index: PLACES.how, text: sample("How to read it"), box: BOXES.how, body: body("t"), list: noBullet(13, COLOURS.ink2) }) +
      rule(4, "Foot rule", FOOT_RULE, COLOURS.rule, 9525) +
      foot(5),
  ),
  quotation: layout(
    "Quotation",
    title(BOXES.title, 24) +
      drawPlaceholder({ id: 3, name: "Quotation", type: "body", index: PLACES.quote, text: sample("Quotation"), box: BOXES.quote, body: body("ctr"), list: noBullet(24, COLOURS.ink, { font: serif }) }) +
      drawPlaceholder({ id: 4, name: "Citation", type: "body", index: PLACES.citation, text: sample("Citation"), box: BOXES.citation, body: body("t"), list: noBullet(13, COLOURS.ink2) }) +
      rule(5, "Quotation bar", { x: inches(0.85), y: BOXES.quote.y, width: 0, height: BOXES.citation.y + BOXES.citation.height - BOXES.quote.y }, COLOURS.accent, 28_575) +
      rule(6, "Foot rule", FOOT_RULE, COLOURS.rule, 9525) +
      foot(7),
  ),
} as const;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];

const level = (tag: string, size: number, colour: string, indent: number): string =>
  `<a:${tag} marL="${indent}" indent="${indent === 0 ? 0 : -171_450}" algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
  `${indent === 0 ? "<a:buNone/>" : '<a:buFont typeface="Arial"/><a:buChar char="•"/>'}<a:defRPr sz="${size * 100}" kern="1200">${fill(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:${tag}>`;

/** The master: background, styles of text, and the places that layouts put elsewhere. */
export const drawMaster = (layoutIds: readonly string[], firstLayoutId: number): string =>
  `<p:sldMaster ${SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}` +
  title(BOXES.title, 24) +
  drawPlaceholder({ id: 3, name: "Text", type: "body", index: 1, text: sample("Text"), box: { ...BOXES.figure, height: SLIDE_HEIGHT - BOXES.figure.y - inches(1.1) }, body: body("t") }) +
  drawPlaceholder({ id: 4, name: "Handling", type: "ftr", index: 3, text: sample("Handling"), box: BOXES.handling, body: body("t"), list: noBullet(11, COLOURS.accent, { bold: true, align: "r" }) }) +
  drawPlaceholder({ id: 5, name: "Slide number", type: "sldNum", index: 4, text: SLIDE_NUMBER, box: BOXES.number, body: body("b"), list: noBullet(9.5, COLOURS.ink3, { align: "r" }) }) +
  `</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/><p:sldLayoutIdLst>${layoutIds.map((id, index) => `<p:sldLayoutId id="${firstLayoutId + index}" r:id="${id}"/>`).join("")}</p:sldLayoutIdLst>` +
  `<p:txStyles><p:titleStyle>${level("lvl1pPr", 24, COLOURS.ink, 0)}</p:titleStyle><p:bodyStyle>${level("lvl1pPr", 16, COLOURS.ink, 0)}${level("lvl2pPr", 14, COLOURS.ink, 342_900)}</p:bodyStyle><p:otherStyle>${level("lvl1pPr", 14, COLOURS.ink, 0)}</p:otherStyle></p:txStyles></p:sldMaster>`;

import { COLOURS, inches } from "#export/pptx/deck-look.ts";
import { COLOUR_MAP, SPACES, TREE_HEAD } from "#export/pptx/master-part.ts";
import { drawFrame, drawText } from "#export/pptx/text-parts.ts";

/** A page of notes stands upright: 7.5 by 10 inches. */
export const NOTES_WIDTH = inches(7.5);
export const NOTES_HEIGHT = inches(10);

const IMAGE_BOX = { x: inches(0.75), y: inches(0.75), width: inches(6), height: inches(3.375) };
const TEXT_BOX = { x: inches(0.75), y: inches(4.4), width: inches(6), height: inches(5) };

const image = (shape: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${shape === "<p:spPr/>" ? "" : ' idx="2"'}/></p:nvPr></p:nvSpPr>${shape}</p:sp>`;

const words = (shape: string, text: string, place: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" ${place}/></p:nvPr></p:nvSpPr>${shape}<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;

const place = (box: typeof IMAGE_BOX, line: string): string => `<p:spPr>${drawFrame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${line}</p:spPr>`;

export const drawNotesMaster = (): string =>
  `<p:notesMaster ${SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}` +
  image(place(IMAGE_BOX, `<a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="${COLOURS.rule}"/></a:solidFill></a:ln>`)) +
  words(place(TEXT_BOX, ""), drawText("Notes"), 'sz="quarter" idx="3"') +
  `</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/><p:notesStyle><a:lvl1pPr marL="0" algn="l" rtl="0"><a:spcAft><a:spcPts val="300"/></a:spcAft><a:defRPr sz="1100" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;

/** The notes of one slide. */
export const drawNotes = (text: string): string =>
  `<p:notes ${SPACES}><p:cSld><p:spTree>${TREE_HEAD}${image("<p:spPr/>")}${words("<p:spPr/>", drawText(text), 'idx="1"')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;

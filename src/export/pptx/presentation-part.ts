import { SLIDE_HEIGHT, SLIDE_WIDTH } from "#export/pptx/deck-look.ts";
import { SPACES } from "#export/pptx/master-part.ts";
import { NOTES_HEIGHT, NOTES_WIDTH } from "#export/pptx/notes-part.ts";
import { escapeXml } from "#export/pptx/xml-text.ts";

/** Ids of masters and layouts are of one range, each once; ids of slides of another. */
export const MASTER_ID = 2_147_483_648;
export const FIRST_LAYOUT_ID = MASTER_ID + 1;
const FIRST_SLIDE_ID = 256;

export const drawPresentation = (master: string, notesMaster: string, slides: readonly string[]): string =>
  `<p:presentation ${SPACES} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="${master}"/></p:sldMasterIdLst>` +
  `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>` +
  `<p:sldIdLst>${slides.map((id, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${id}"/>`).join("")}</p:sldIdLst>` +
  `<p:sldSz cx="${SLIDE_WIDTH}" cy="${SLIDE_HEIGHT}"/><p:notesSz cx="${NOTES_WIDTH}" cy="${NOTES_HEIGHT}"/></p:presentation>`;

export const PRESENTATION_PROPERTIES = `<p:presentationPr ${SPACES}/>`;
export const VIEW_PROPERTIES = `<p:viewPr ${SPACES}/>`;
export const TABLE_STYLES = '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>';

export const drawCoreProperties = (title: string, creator: string, date: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:modified></cp:coreProperties>`;

export const drawAppProperties = (application: string, slides: number): string =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeXml(application)}</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;

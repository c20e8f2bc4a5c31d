import { COLOURS, SANS, TONES } from "#export/pptx/deck-look.ts";

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

const font = `<a:latin typeface="${SANS.name}" panose="${SANS.panose}"/><a:ea typeface=""/><a:cs typeface=""/>`;

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (width: number): string => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** The app's colours and typefaces, so that what a user adds to the deck looks like the rest. No gradients, no shadows. */
export const drawTheme = (name: string): string =>
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
  `<a:clrScheme name="${name}">${colour("dk1", COLOURS.ink)}${colour("lt1", COLOURS.paper)}${colour("dk2", COLOURS.ink2)}${colour("lt2", COLOURS.paper2)}` +
  `${TONES.slice(0, 6).map((tone, index) => colour(`accent${index + 1}`, tone)).join("")}${colour("hlink", COLOURS.link)}${colour("folHlink", COLOURS.visited)}</a:clrScheme>` +
  `<a:fontScheme name="${name}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="${name}"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE(6350)}${LINE(12700)}${LINE(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  `</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;

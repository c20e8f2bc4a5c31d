import type { Picture } from "#export/figure-file.ts";
import { Canvas } from "#export/picture/canvas.ts";
import { paintWith, readColour } from "#export/picture/colour.ts";
import { embedFonts } from "#export/picture/fonts.ts";
import { frameOf } from "#export/picture/frame.ts";
import { Lettering, writeText } from "#export/picture/lettering.ts";
import { createOutliner } from "#export/picture/outlines.ts";
import { Baselines } from "#export/picture/text-style.ts";
import type { Band } from "#export/picture/plan-bands.ts";
import { drawTree, type Walk } from "#export/picture/walk.ts";
import { escapeXml, roundNumber, writeXml } from "#export/picture/xml.ts";

export interface PictureOptions {
  /** `fonts`: letters as text, with the fonts in the file. `outlines`: letters as shapes, the same in every program. */
  readonly text: "fonts" | "outlines";
  /** A colour as CSS writes it; null for none. */
  readonly ground: string | null;
  /** As wide as this, scaled; as the element where absent. */
  readonly width?: number;
  /** Only these parts of it, one below the other. */
  readonly bands?: readonly Band[];
  readonly title: string;
  readonly description: string;
}

/** What sticks out at the sides is cut by the picture's own edge. */
const BLEED = 100;

export interface TakenPicture extends Picture {
  /** Words that stayed text although outlines were asked for, since the app's fonts lack a sign in them. */
  readonly keptAsText: readonly string[];
}

/** Parts of the height of a picture, moved up to stand one right below the other. */
function drawBands(walk: Walk, bands: readonly Band[]): string {
  let y = 0;
  return bands
    .map(({ top, bottom }) => {
      const drawn = drawTree(walk, { left: -BLEED, right: walk.canvas.frame.width + BLEED, top, bottom });
      const moved = y === top ? drawn : writeXml("g", { transform: `translate(0 ${roundNumber(y - top)})` }, drawn);
      y += bottom - top;
      return moved;
    })
    .join("");
}

/** Takes an element as it is on the screen as one SVG that needs nothing beside it. Fails with an `ExportError`. */
export async function takePicture(root: HTMLElement, { text, ground, width, bands, title, description }: PictureOptions): Promise<TakenPicture> {
  await document.fonts.ready;
  const frame = frameOf(root);
  const lettering = new Lettering();
  const canvas = new Canvas(frame, lettering);
  const baselines = new Baselines();
  const height = bands === undefined ? frame.height : bands.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  const drawn = ((): string => {
    try {
      return bands === undefined ? drawTree({ canvas, baselines, root }) : drawBands({ canvas, baselines, root }, bands);
    } finally {
      baselines.end();
    }
  })();
  const definitions = canvas.definitions;
  const faces = lettering.kept.map(({ face }) => face);
  const keptAsText: string[] = [];
  const outliner = text === "fonts" ? null : await createOutliner(faces, (words) => keptAsText.push(words));
  const write = outliner?.write ?? writeText;
  const content = lettering.fill(drawn, write);
  const kept = new Set(keptAsText);
  const textFaces = text === "fonts" ? faces : lettering.kept.filter(({ text: words }) => kept.has(words)).map(({ face }) => face);
  const style = await embedFonts(textFaces);
  const size = { width: width ?? frame.width, height: (height * (width ?? frame.width)) / frame.width };
  const back = ground === null ? "" : writeXml("rect", { width: frame.width, height, ...paintWith("fill", readColour(ground)) });
  const filled = lettering.fill(definitions, write) + (outliner?.definitions() ?? "");
  const svg = writeXml(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": outliner === null ? null : "http://www.w3.org/1999/xlink",
      ...size,
      viewBox: `0 0 ${roundNumber(frame.width)} ${roundNumber(height)}`,
      role: "img",
      "aria-labelledby": "title description",
    },
    [
      writeXml("title", { id: "title" }, escapeXml(title)),
      writeXml("desc", { id: "description" }, escapeXml(description)),
      style === "" && filled === "" ? "" : writeXml("defs", {}, style + filled),
      back,
      content,
    ].join(""),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: roundNumber(size.width), height: roundNumber(size.height), keptAsText };
}

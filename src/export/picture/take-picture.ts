import type { Picture } from "#export/figure-file.ts";
import { Canvas } from "#export/picture/canvas.ts";
import { paintWith, readColour } from "#export/picture/colour.ts";
import { embedFonts } from "#export/picture/fonts.ts";
import { frameOf } from "#export/picture/frame.ts";
import { Lettering, writeText } from "#export/picture/lettering.ts";
import { createOutliner } from "#export/picture/outlines.ts";
import { Baselines } from "#export/picture/text-style.ts";
import { drawTree } from "#export/picture/walk.ts";
import { escapeXml, roundNumber, writeXml } from "#export/picture/xml.ts";

export interface PictureOptions {
  /** `fonts`: letters as text, with the fonts in the file. `outlines`: letters as shapes, the same in every program. */
  readonly text: "fonts" | "outlines";
  /** A colour as CSS writes it; null for none. */
  readonly ground: string | null;
  /** As wide as this, scaled; as the element where absent. */
  readonly width?: number;
  readonly title: string;
  readonly description: string;
}

export interface TakenPicture extends Picture {
  /** Words that stayed text although outlines were asked for, since the app's fonts lack a sign in them. */
  readonly keptAsText: readonly string[];
}

/** Takes an element as it is on the screen as one SVG that needs nothing beside it. Fails with an `ExportError`. */
export async function takePicture(root: HTMLElement, { text, ground, width, title, description }: PictureOptions): Promise<TakenPicture> {
  await document.fonts.ready;
  const frame = frameOf(root);
  const lettering = new Lettering();
  const canvas = new Canvas(frame, lettering);
  const baselines = new Baselines();
  const drawn = ((): string => {
    try {
      return drawTree({ canvas, baselines, root });
    } finally {
      baselines.end();
    }
  })();
  const definitions = canvas.definitions;
  const faces = lettering.kept.map(({ face }) => face);
  const keptAsText: string[] = [];
  const write = text === "fonts" ? writeText : await createOutliner(faces, (words) => keptAsText.push(words));
  const kept = new Set(keptAsText);
  const content = lettering.fill(drawn, write);
  const textFaces = text === "fonts" ? faces : lettering.kept.filter(({ text: words }) => kept.has(words)).map(({ face }) => face);
  const style = await embedFonts(textFaces);
  const size = { width: width ?? frame.width, height: (frame.height * (width ?? frame.width)) / frame.width };
  const back = ground === null ? "" : writeXml("rect", { width: frame.width, height: frame.height, ...paintWith("fill", readColour(ground)) });
  const filled = lettering.fill(definitions, write);
  const svg = writeXml(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `0 0 ${roundNumber(frame.width)} ${roundNumber(frame.height)}`,
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

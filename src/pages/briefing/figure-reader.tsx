import { useCallback, useRef, useState } from "react";
import type { FigureSlide } from "#core/domain/briefing.ts";
import type { FileSlide } from "#export/figure-file.ts";
import { settle } from "#export/picture/settle.ts";
import { findParts, LEAST_SCALE, scaleWithin, takeParts } from "#export/picture/take-parts.ts";
import { NO_PARTS } from "#export/pptx.ts";
import { PICTURE_ROOM } from "#export/pptx/deck-look.ts";
import { FigureSheet, PADDING, type DrawnSheet } from "#pages/export/figure-sheet.tsx";

interface FigureReaderProps {
  readonly slide: FigureSlide;
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
  readonly onRead: (slide: FileSlide) => void;
  readonly onFail: (error: unknown) => void;
}

/** Widths that a figure is drawn at, the first the one of a slide on the screen. On the widest its letters have nine tenths of their own size on the slide. */
const WIDTHS = [772, 912, 1100, PICTURE_ROOM.width / 0.9].map((width) => Math.round(width) + 2 * PADDING);

const sizeOf = (plot: HTMLElement): { readonly width: number; readonly height: number } => ({ width: plot.offsetWidth, height: plot.offsetHeight });

/** Draws a figure at the width at which it fills the room best; at the widest where it has to be parted, so that the parts are few. */
async function fitSheet({ frame, plot }: DrawnSheet, draw: (width: number) => void): Promise<void> {
  let best = { width: 0, scale: 0 };
  for (const width of WIDTHS) {
    draw(width);
    await settle(frame);
    const size = sizeOf(plot);
    const scale = scaleWithin(size, PICTURE_ROOM);
    if (scale > best.scale) best = { width, scale };
    // A figure that does not fill the height is made no larger by being drawn wider.
    if (size.height / size.width <= PICTURE_ROOM.height / PICTURE_ROOM.width) break;
  }
  if (best.scale < LEAST_SCALE && findParts(plot, PICTURE_ROOM) !== null) return;
  draw(best.width);
  await settle(frame);
}

/** Draws the figure of a slide, and reads it out for a file. */
export function FigureReader({ slide, handling, savedOn, onRead, onFail }: FigureReaderProps) {
  const [width, setWidth] = useState(WIDTHS[0] ?? 0);
  const isReading = useRef(false);
  const read = useCallback(
    async (drawn: DrawnSheet): Promise<FileSlide> => {
      const { file, frame, plot } = drawn;
      const { notes, face } = slide;
      const title = slide.title === "" ? file.title : slide.title;
      await settle(frame);
      if (face === "table") return { kind: "table", title, notes, file };
      if (file.native !== null) return { kind: "figure", title, notes, file, ...NO_PARTS };
      await fitSheet(drawn, setWidth);
      return { kind: "figure", title, notes, file, ...(await takeParts(plot, PICTURE_ROOM, { text: "outlines", ground: null, title: file.title, description: file.how })) };
    },
    [slide],
  );
  const take = (drawn: DrawnSheet): void => {
    if (isReading.current) return;
    isReading.current = true;
    read(drawn).then(onRead, onFail);
  };
  return (
    <FigureSheet
      address={slide.address}
      figure={slide.figure}
      face={slide.face}
      width={width}
      ratio="free"
      colours="light"
      isTransparent
      handling={handling}
      savedOn={savedOn}
      onDrawn={take}
    />
  );
}

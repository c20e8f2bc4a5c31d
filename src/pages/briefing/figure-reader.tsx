import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { FigureSlide } from "#core/domain/briefing.ts";
import type { FileSlide } from "#export/figure-file.ts";
import { ExportError } from "#export/job.ts";
import { settle } from "#export/picture/settle.ts";
import { findParts, LEAST_SCALE, scaleWithin, takeParts, type Room } from "#export/picture/take-parts.ts";
import { NO_PARTS } from "#export/pptx.ts";
import { PICTURE_ROOM } from "#export/pptx/deck-look.ts";
import { translate } from "#i18n/translate.ts";
import { FigureSheet, PADDING, type DrawnSheet } from "#pages/export/figure-sheet.tsx";

interface FigureReaderProps {
  readonly slide: FigureSlide;
  /** In pictures whatever it is, with text that can be found in them: for paper, which has no charts or tables of its own. */
  readonly isForPaper?: boolean;
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
  readonly onRead: (slide: FileSlide) => void;
  readonly onFail: (error: unknown) => void;
}

/** Widths that a figure is drawn at, the first the one of a slide on the screen. On the widest its letters have nine tenths of their own size on the slide. */
const WIDTHS = [772, 912, 1100, PICTURE_ROOM.width / 0.9].map((width) => Math.round(width) + 2 * PADDING);

/** A slide on paper has room for a figure a little higher, below a title of one line. */
const PAPER_ROOM: Room = { width: PICTURE_ROOM.width, height: 0.4 * PICTURE_ROOM.width };

const sizeOf = (plot: HTMLElement): { readonly width: number; readonly height: number } => ({ width: plot.offsetWidth, height: plot.offsetHeight });

/** Draws a figure at the width at which it fills the room best; at the widest where it has to be parted, so that the parts are few. */
async function fitSheet({ frame, plot }: DrawnSheet, room: Room, draw: (width: number) => void): Promise<void> {
  let best = { width: 0, scale: 0 };
  for (const width of WIDTHS) {
    draw(width);
    await settle(frame);
    const size = sizeOf(plot);
    const scale = scaleWithin(size, room);
    if (scale > best.scale) best = { width, scale };
    // A figure that does not fill the height is made no larger by being drawn wider.
    if (size.height / size.width <= room.height / room.width) break;
  }
  if (best.scale < LEAST_SCALE && findParts(plot, room) !== null) return;
  draw(best.width);
  await settle(frame);
}

/** A figure that is not drawn within this time is given up: it may be gone from its page. */
const LONGEST_MILLISECONDS = 15_000;

/** Draws the figure of a slide, and reads it out for a file. */
export function FigureReader({ slide, isForPaper = false, handling, savedOn, onRead, onFail }: FigureReaderProps) {
  const [width, setWidth] = useState(WIDTHS[0] ?? 0);
  const isReading = useRef(false);
  const isGone = useRef(false);
  // What is taken away while it is read has no size any more.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const giveUp = useEffectEvent(() => {
    if (!isReading.current) onFail(new ExportError(translate("builder.slideFault", { title: slide.title === "" ? slide.caption : slide.title })));
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      giveUp();
    }, LONGEST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const read = useCallback(
    async (drawn: DrawnSheet): Promise<FileSlide> => {
      const { file, frame, plot } = drawn;
      const { notes, face } = slide;
      const title = slide.title === "" ? file.title : slide.title;
      await settle(frame);
      if (face === "table" && !isForPaper) return { kind: "table", title, notes, file };
      if (file.native !== null && !isForPaper) return { kind: "figure", title, notes, file, ...NO_PARTS };
      const room = isForPaper ? PAPER_ROOM : PICTURE_ROOM;
      await fitSheet(drawn, room, setWidth);
      return { kind: "figure", title, notes, file, ...(await takeParts(plot, room, { text: isForPaper ? "fonts" : "outlines", ground: null, title: file.title, description: file.how })) };
    },
    [slide, isForPaper],
  );
  const take = (drawn: DrawnSheet): void => {
    if (isReading.current) return;
    isReading.current = true;
    read(drawn).then(
      (next) => {
        if (!isGone.current) onRead(next);
      },
      (error: unknown) => {
        if (!isGone.current) onFail(error);
      },
    );
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

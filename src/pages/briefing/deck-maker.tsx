import { useEffect, useRef, useState } from "react";
import type { Briefing, FigureSlide } from "#core/domain/briefing.ts";
import type { FileSlide, Picture } from "#export/figure-file.ts";
import { settle } from "#export/picture/settle.ts";
import { takePicture } from "#export/picture/take-picture.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { readToday } from "#i18n/today.ts";
import { writePlainSlide } from "#pages/briefing/write-plain-slide.ts";
import { FigureSheet, type DrawnSheet } from "#pages/export/figure-sheet.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import styles from "#pages/briefing/builder.module.css";

interface DeckMakerProps {
  readonly briefing: Briefing;
  readonly onProgress: (done: number) => void;
  readonly onDone: (slides: readonly FileSlide[]) => void;
  readonly onFail: (error: unknown) => void;
}

/** As wide as the plot of a slide, so that its letters come out readable there. */
const SHEET_WIDTH = 820;
/** A native chart needs none. */
const NO_PICTURE: Picture = { svg: "", width: 1, height: 1 };

async function readSheet(slide: FigureSlide, { file, frame, plot }: DrawnSheet): Promise<FileSlide> {
  await settle(frame);
  const title = slide.title === "" ? file.title : slide.title;
  if (slide.face === "table") return { kind: "table", title, notes: slide.notes, file };
  const picture = file.native === null ? await takePicture(plot, { text: "outlines", ground: null, title: file.title, description: file.how }) : NO_PICTURE;
  return { kind: "figure", title, notes: slide.notes, file, picture };
}

/** Draws the slides of a briefing beside the page, one after another, and reads them out for a file. */
export function DeckMaker({ briefing, onProgress, onDone, onFail }: DeckMakerProps) {
  const corpus = useCorpus();
  const [savedOn] = useState(() => readToday());
  const [made, setMade] = useState<readonly FileSlide[]>([]);
  const reading = useRef<string | null>(null);
  const slide = briefing.slides[made.length];
  const figure = slide?.kind === "figure" ? slide : null;

  useEffect(() => {
    onProgress(made.length);
    if (slide === undefined) onDone(made);
    else if (slide.kind !== "figure") {
      const plain = writePlainSlide(corpus, slide, savedOn);
      // After what is drawn, as with a figure.
      queueMicrotask(() => {
        setMade((before) => (before.length === made.length ? [...before, plain] : before));
      });
    }
  }, [corpus, slide, made, savedOn, onProgress, onDone]);

  if (figure === null) return null;
  const take = (drawn: DrawnSheet): void => {
    if (reading.current === figure.id) return;
    reading.current = figure.id;
    readSheet(figure, drawn).then((next) => {
      setMade((before) => (before.length === made.length ? [...before, next] : before));
    }, onFail);
  };
  return (
    <div className={styles.offscreen} inert aria-hidden="true">
      <ErrorBoundary key={figure.id} fallback={(error) => <Failure error={error} onFail={onFail} />}>
        <FigureSheet
          key={figure.id}
          address={figure.address}
          figure={figure.figure}
          face={figure.face}
          width={SHEET_WIDTH}
          ratio="free"
          colours="light"
          isTransparent
          handling={briefing.handling}
          savedOn={savedOn}
          onDrawn={take}
        />
      </ErrorBoundary>
    </div>
  );
}

function Failure({ error, onFail }: { readonly error: unknown; readonly onFail: (error: unknown) => void }) {
  useEffect(() => {
    onFail(error);
  }, [error, onFail]);
  return null;
}

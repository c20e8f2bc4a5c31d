import { useEffect, useState } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import type { FileSlide } from "#export/figure-file.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { readToday } from "#i18n/today.ts";
import { writePlainSlide } from "#pages/briefing/write-plain-slide.ts";
import { FigureReader } from "#pages/briefing/figure-reader.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import styles from "#pages/briefing/builder.module.css";

interface DeckMakerProps {
  readonly briefing: Briefing;
  readonly onProgress: (done: number) => void;
  readonly onDone: (slides: readonly FileSlide[]) => void;
  readonly onFail: (error: unknown) => void;
}

/** Draws the slides of a briefing beside the page, one after another, and reads them out for a file. */
export function DeckMaker({ briefing, onProgress, onDone, onFail }: DeckMakerProps) {
  const corpus = useCorpus();
  const [savedOn] = useState(() => readToday());
  const [made, setMade] = useState<readonly FileSlide[]>([]);
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
  const take = (next: FileSlide): void => {
    setMade((before) => (before.length === made.length ? [...before, next] : before));
  };
  return (
    <div className={styles.offscreen} inert aria-hidden="true">
      <ErrorBoundary key={figure.id} fallback={(error) => <Failure error={error} onFail={onFail} />}>
        <FigureReader slide={figure} handling={briefing.handling} savedOn={savedOn} onRead={take} onFail={onFail} />
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

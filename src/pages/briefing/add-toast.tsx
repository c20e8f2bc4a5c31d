import { useCallback, useEffect, useRef, useState } from "react";
import type { Figure } from "#charts/figure.ts";
import type { Slide } from "#core/domain/briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import "#i18n/parts/briefing.ts";
import { translate } from "#i18n/translate.ts";
import { makeFigureSlide, makeQuotationSlide } from "#pages/briefing/make-slide.ts";
import { putInBriefing, type PutSlide } from "#pages/briefing/put-in-briefing.ts";
import { PutNote } from "#pages/briefing/put-note.tsx";
import { ToastBox } from "#pages/briefing/toast-box.tsx";
import { FigureView } from "#pages/figure-view.tsx";
import { useBriefingRequestStore, type BriefingRequest } from "#state/briefing-request-store.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";

interface AddToastProps {
  readonly request: BriefingRequest;
  /** Says something to who cannot see it. */
  readonly onSay: (text: string) => void;
}

/** A figure that cannot be drawn within this time is given up. */
const LONGEST_MILLISECONDS = 15_000;

/** What has been put in: the page that shows this goes and comes again, as where one looks at the briefing in between. */
const done = new WeakSet<BriefingRequest>();

/** Puts what was asked for into a briefing, once it has been drawn, and says so; nothing where that was done before. */
export function AddToast(props: AddToastProps) {
  const [isDone] = useState(() => done.has(props.request));
  const { close } = useBriefingRequestStore.getState();
  useEffect(() => {
    if (isDone) close();
  }, [isDone, close]);
  return isDone ? null : <Adding {...props} />;
}

function Adding({ request, onSay }: AddToastProps) {
  const { manifest } = useCorpus();
  const store = useBriefingStore();
  const { close } = useBriefingRequestStore.getState();
  const [put, setPut] = useState<PutSlide | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isTaken = useRef(false);
  const take = useCallback(
    (slide: Slide): void => {
      if (isTaken.current) return;
      isTaken.current = true;
      done.add(request);
      void putInBriefing(store, slide).then(setPut);
    },
    [store, request],
  );
  const takeFigure = useCallback(
    (figure: Figure): void => {
      if (request.kind === "figure") take(makeFigureSlide(request, figure, manifest.datasetVersion));
    },
    [request, take, manifest],
  );
  useEffect(() => {
    if (request.kind === "quotation") take(makeQuotationSlide(request, manifest.datasetVersion));
  }, [request, take, manifest]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!isTaken.current) setFailed(true);
    }, LONGEST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (hasFailed) onSay(translate("briefing.addFailed"));
  }, [hasFailed, onSay]);

  return (
    <ToastBox onClose={close}>
      {put === null && <p>{translate(hasFailed ? "briefing.addFailed" : "briefing.adding")}</p>}
      {put !== null && <PutNote put={put} onSay={onSay} onPut={setPut} onClose={close} />}
      {put === null && request.kind === "figure" && (
        <div hidden>
          <FigureView address={request.address} figure={request.figure} face={request.face} onFigure={takeFigure} />
        </div>
      )}
    </ToastBox>
  );
}

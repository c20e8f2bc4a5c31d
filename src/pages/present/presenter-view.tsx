import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/present.ts";
import { PresentHelp } from "#pages/present/present-help.tsx";
import type { KeyCommand } from "#pages/present/present-keys.ts";
import { present, startPresenting, type PresentAction, type PresentState } from "#pages/present/present-state.ts";
import { PresenterClock } from "#pages/present/presenter-clock.tsx";
import { PresenterNotes } from "#pages/present/presenter-notes.tsx";
import { PresenterSlide } from "#pages/present/presenter-slide.tsx";
import { SlideOverview } from "#pages/present/slide-overview.tsx";
import { titleSlide } from "#pages/present/slide-title.ts";
import { useFullScreen } from "#pages/present/use-full-screen.ts";
import { usePresentKeys } from "#pages/present/use-present-keys.ts";
import { usePresentLink } from "#pages/present/use-present-link.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { parseUrlState } from "#state/url-state.ts";
import styles from "#pages/present/presenter.module.css";

interface PresenterViewProps {
  readonly briefing: Briefing;
  /** From 0. */
  readonly start: number;
  readonly session: string;
  readonly onSlide: (slide: number) => void;
  /** Where the slides are shown, for one who has this window alone. */
  readonly slidesAddress: string;
}

const findOpener = (): Window | null => (window.opener instanceof Object ? (window.opener as Window) : null);

/** What the speaker sees: the slide on screen and the next, notes, time; in step with the window that shows the slides. */
export function PresenterView({ briefing, start, session, onSlide, slidesAddress }: PresenterViewProps) {
  const corpus = useCorpus();
  const { slides } = briefing;
  const count = slides.length;
  const [state, dispatch] = useReducer((before: PresentState, action: PresentAction) => present(before, action, count), startPresenting(start, count));
  const at = Math.min(state.slide, Math.max(count - 1, 0));
  const fullScreen = useFullScreen();
  const areLettersOn = useShortcutStore((store) => store.areLetterKeysOn);
  const place = useMemo(() => ({ slide: at, screen: state.screen, moved: state.moved }), [at, state.screen, state.moved]);
  const isJoined = usePresentLink({ session, role: "presenter", place, findPeer: findOpener, onFollow: (to) => { dispatch({ type: "follow", ...to }); } });
  useEffect(() => {
    onSlide(at);
  }, [onSlide, at]);
  useEffect(() => {
    document.title = translate("app.title", { title: translate("present.tabPresenter", { title: briefing.title }), app: translate("app.name") });
  }, [briefing.title]);
  const run = (command: KeyCommand): void => {
    switch (command.type) {
      case "fullScreen":
        if (fullScreen.isFull) fullScreen.leave();
        else fullScreen.enter();
        return;
      case "leaveFullScreen":
        fullScreen.leave();
        return;
      case "leaveFigure":
        if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement) document.activeElement.blur();
        return;
      // Notes are always shown, and this window is closed as any other.
      case "presenter":
      case "notes":
      case "closeEvidence":
      case "leave":
        return;
      default:
        dispatch(command);
    }
  };
  const hasEvidence = state.moved !== null && parseUrlState(state.moved.search).evidence !== null;
  usePresentKeys({ state, hasEvidence, isFullScreen: fullScreen.isFull, areLettersOn }, run);
  const send = (command: PresentAction) => () => {
    dispatch(command);
  };
  const moveFigure = useCallback((moved: PresentState["moved"]) => { dispatch({ type: "move", moved }); }, []);
  const current = slides[at];
  const next = slides[at + 1];
  return (
    <main className={styles.desk} aria-label={translate("present.presenterRoom", { title: briefing.title })}>
      <div className={styles.top}>
        <PresenterClock />
        <p className={styles.status} role="status" data-alone={isJoined === false}>
          {translate(isJoined === null ? "present.joining" : isJoined ? "present.joined" : "present.alone")}{" "}
          {isJoined === false && (
            <a href={slidesAddress} target="_blank" rel="noreferrer">
              {translate("present.openSlides")}
            </a>
          )}
        </p>
        <div role="toolbar" aria-label={translate("present.controls")} className={styles.steps}>
          <button type="button" aria-pressed={state.screen === "black"} onClick={send({ type: "blank", screen: "black" })}>
            {translate("present.blackNow")}
          </button>
          <button type="button" aria-pressed={state.screen === "white"} onClick={send({ type: "blank", screen: "white" })}>
            {translate("present.whiteNow")}
          </button>
          <button type="button" onClick={send({ type: "overview" })}>
            {translate("present.overview")}
          </button>
          <button type="button" onClick={send({ type: "help" })}>
            {translate("present.keys")}
          </button>
          <button type="button" aria-disabled={at === 0} onClick={send({ type: "step", by: -1 })}>
            {translate("present.back")}
          </button>
          <button type="button" className={styles.next} aria-disabled={at >= count - 1} onClick={send({ type: "step", by: 1 })}>
            {translate("present.next")}
          </button>
        </div>
      </div>
      <section className={styles.current} aria-labelledby="present-now">
        <h1 id="present-now">
          {translate("present.now")} <span>{translate("present.number", { number: Math.min(at + 1, count), count })}</span>
        </h1>
        <PresenterSlide briefing={briefing} index={at} moved={state.moved} onMove={moveFigure} isLive screen={state.screen} />
      </section>
      <section className={styles.then} aria-labelledby="present-then">
        <h2 id="present-then">{translate("present.then")}</h2>
        {next === undefined ? (
          <p>{translate("present.end")}</p>
        ) : (
          <>
            <PresenterSlide key={next.id} briefing={briefing} index={at + 1} isLive={false} />
            <p>{titleSlide(corpus, next)}</p>
          </>
        )}
      </section>
      <PresenterNotes notes={current?.notes ?? ""} />
      {state.typed !== "" && <p className={styles.typed}>{translate("present.goTo", { number: state.typed })}</p>}
      {state.hasOverview && <SlideOverview briefing={briefing} slide={at} onChoose={(slide) => { dispatch({ type: "goTo", slide }); }} />}
      {state.hasHelp && <PresentHelp onClose={() => { dispatch({ type: "help", isOpen: false }); }} />}
    </main>
  );
}

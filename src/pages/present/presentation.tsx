import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/present.ts";
import { PresentControls } from "#pages/present/present-controls.tsx";
import { PresentHelp } from "#pages/present/present-help.tsx";
import type { KeyCommand } from "#pages/present/present-keys.ts";
import { present, startPresenting, type PresentAction } from "#pages/present/present-state.ts";
import { SlideNotes } from "#pages/present/slide-notes.tsx";
import { SlideOverview } from "#pages/present/slide-overview.tsx";
import { SlideStage } from "#pages/present/slide-stage.tsx";
import { titleSlide } from "#pages/present/slide-title.ts";
import { useFullScreen } from "#pages/present/use-full-screen.ts";
import { useIsPointing } from "#pages/present/use-is-pointing.ts";
import { findFocus, usePresentKeys } from "#pages/present/use-present-keys.ts";
import { usePresenterWindow } from "#pages/present/use-presenter-window.ts";
import { usePresentLink } from "#pages/present/use-present-link.ts";
import { useSwipe } from "#pages/present/use-swipe.ts";
import type { Address } from "#state/address.ts";
import { usePresentStore } from "#state/present-store.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { parseUrlState } from "#state/url-state.ts";
import styles from "#pages/present/presentation.module.css";

interface PresentationProps {
  readonly briefing: Briefing;
  /** The slide to open at, from 0. */
  readonly start: number;
  /** Windows of this presentation share it. */
  readonly session: string;
  readonly onSlide?: (slide: number) => void;
  /** Back to where the presentation came from; no way out where null. */
  readonly onLeave: (() => void) | null;
  /** The address of the presenter's view. */
  readonly presenterAddress: string;
}

const ignore = (): void => undefined;

/** A briefing before its audience: one slide at a time over the whole window, run by keyboard, pointer or finger. */
export function Presentation({ briefing, start, session, onSlide = ignore, onLeave, presenterAddress }: PresentationProps) {
  const corpus = useCorpus();
  const { slides } = briefing;
  const count = slides.length;
  const [state, dispatch] = useReducer((before: ReturnType<typeof startPresenting>, action: PresentAction) => present(before, action, count), startPresenting(start, count));
  // Slides may be taken out of the briefing in another tab.
  const at = Math.min(state.slide, Math.max(count - 1, 0));
  const main = useRef<HTMLElement>(null);
  const fullScreen = useFullScreen();
  const isPointing = useIsPointing();
  const theme = usePresentStore((store) => store.theme);
  const areLettersOn = useShortcutStore((store) => store.areLetterKeysOn);
  const presenter = usePresenterWindow(presenterAddress, session);

  const place = useMemo(() => ({ slide: at, screen: state.screen, moved: state.moved }), [at, state.screen, state.moved]);
  const isJoined = usePresentLink({ session, role: "audience", place, findPeer: presenter.find, onFollow: (to) => { dispatch({ type: "follow", ...to }); } });
  useEffect(() => {
    onSlide(at);
  }, [onSlide, at]);

  const current = slides[at];
  const title = current === undefined ? briefing.title : titleSlide(corpus, current);
  useEffect(() => {
    document.title = translate("app.title", { title: translate("present.tab", { title, number: at + 1, count }), app: translate("app.name") });
  }, [title, at, count]);

  const focusStage = useCallback(() => {
    main.current?.focus({ preventScroll: true });
  }, []);
  // Keys and screen readers start at the slides; what is left behind on a slide that goes takes no focus along.
  useEffect(() => {
    if (findFocus() === "figure" || document.activeElement === document.body) focusStage();
  }, [at, focusStage]);

  const run = (command: KeyCommand): void => {
    switch (command.type) {
      case "fullScreen":
        if (fullScreen.isFull) fullScreen.leave();
        else fullScreen.enter();
        return;
      case "leaveFullScreen":
        fullScreen.leave();
        return;
      case "presenter":
        presenter.open();
        return;
      case "leaveFigure":
        focusStage();
        return;
      case "closeEvidence":
        // The evidence hears Escape itself.
        return;
      case "leave":
        onLeave?.();
        return;
      default:
        dispatch(command);
    }
  };
  const hasEvidence = state.moved !== null && parseUrlState(state.moved.search).evidence !== null;
  usePresentKeys({ state, hasEvidence, isFullScreen: fullScreen.isFull, areLettersOn }, run);
  const swipe = useSwipe((by) => { dispatch({ type: "step", by }); });
  const moveFigure = useCallback((moved: Address | null) => { dispatch({ type: "move", moved }); }, []);

  return (
    <main
      ref={main}
      tabIndex={-1}
      className={styles.room}
      aria-label={translate("present.room", { title: briefing.title })}
      data-pointing={isPointing}
      {...(theme !== "system" && { "data-theme": theme })}
      {...swipe}
    >
      <h1 className="visually-hidden">{briefing.title}</h1>
      {count === 0 ? (
        <p className={styles.empty}>{translate("present.noSlides")}</p>
      ) : (
        <SlideStage briefing={briefing} slide={at} moved={state.moved} onMove={moveFigure} isCovered={state.hasOverview || state.screen !== "slide"} />
      )}
      {state.hasNotes && current !== undefined && <SlideNotes notes={current.notes} onClose={() => { dispatch({ type: "notes", isOpen: false }); }} />}
      <PresentControls
        state={state}
        count={count}
        isFull={fullScreen.isFull}
        isRefused={fullScreen.isRefused}
        isShown={isPointing}
        presenter={presenter}
        isJoined={isJoined === true}
        canLeave={onLeave !== null}
        onCommand={run}
      />
      {state.hasOverview && <SlideOverview briefing={briefing} slide={at} onChoose={(slide) => { dispatch({ type: "goTo", slide }); }} />}
      {state.screen !== "slide" && <div className={styles.blank} data-screen={state.screen} onPointerDown={() => { dispatch({ type: "unblank" }); }} />}
      {state.typed !== "" && <p className={styles.typed} aria-hidden="true">{translate("present.goTo", { number: state.typed })}</p>}
      <p className="visually-hidden" aria-live="polite">
        {state.screen === "slide" ? translate("present.announce", { number: at + 1, count, title }) : translate(`present.blank.${state.screen}`)}
      </p>
      {state.hasHelp && <PresentHelp onClose={() => { dispatch({ type: "help", isOpen: false }); }} />}
    </main>
  );
}

import { translate } from "#i18n/translate.ts";
import type { KeyCommand } from "#pages/present/present-keys.ts";
import type { PresentState } from "#pages/present/present-state.ts";
import type { PresenterWindow } from "#pages/present/use-presenter-window.ts";
import { usePresentStore } from "#state/present-store.ts";
import { isTheme, THEMES } from "#state/theme-store.ts";
import styles from "#pages/present/presentation.module.css";

interface PresentControlsProps {
  readonly state: PresentState;
  readonly count: number;
  readonly isFull: boolean;
  /** The browser would not give the whole screen. */
  readonly isRefused: boolean;
  /** The pointer moves; they are also shown while one of them has the focus. */
  readonly isShown: boolean;
  readonly presenter: PresenterWindow;
  /** The presenter's view answers. */
  readonly isJoined: boolean;
  readonly canLeave: boolean;
  readonly onCommand: (command: KeyCommand) => void;
}

function SlideTheme() {
  const { theme, setTheme } = usePresentStore();
  return (
    <label>
      <span className="visually-hidden">{translate("present.theme")}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          if (isTheme(target.value)) setTheme(target.value);
        }}
      >
        {THEMES.map((option) => (
          <option key={option} value={option}>
            {option === "system" ? translate("present.themeOfApp") : translate(`theme.${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Quiet buttons for all that the keys do, and what has to be said of the second window and the full screen. */
export function PresentControls({ state, count, isFull, isRefused, isShown, presenter, isJoined, canLeave, onCommand }: PresentControlsProps) {
  const { slide, hasOverview, hasNotes, hasHelp } = state;
  const send = (command: KeyCommand) => () => {
    onCommand(command);
  };
  const needsWord = presenter.status === "blocked" && !isJoined;
  return (
    <div className={styles.bar} data-shown={isShown || needsWord || isRefused}>
      {needsWord && (
        <p role="alert" className={styles.word}>
          {translate("present.blocked")}{" "}
          <a href={presenter.address} target="_blank" rel="opener">
            {translate("present.openByHand")}
          </a>
        </p>
      )}
      {isRefused && (
        <p role="status" className={styles.word}>
          {translate("present.noFullScreen")}
        </p>
      )}
      <div role="toolbar" aria-label={translate("present.controls")} className={styles.tools}>
        <button type="button" onClick={send({ type: "step", by: -1 })} aria-disabled={slide === 0} aria-label={translate("present.back")}>
          <span aria-hidden="true">{translate("present.backSign")}</span>
        </button>
        <span className={styles.position}>{translate("present.number", { number: Math.min(slide + 1, count), count })}</span>
        <button type="button" onClick={send({ type: "step", by: 1 })} aria-disabled={slide >= count - 1} aria-label={translate("present.next")}>
          <span aria-hidden="true">{translate("present.nextSign")}</span>
        </button>
        <button type="button" onClick={send({ type: "overview" })} aria-pressed={hasOverview}>
          {translate("present.overview")}
        </button>
        <button type="button" onClick={send({ type: "notes" })} aria-pressed={hasNotes}>
          {translate("present.notes")}
        </button>
        <button type="button" onClick={send({ type: "presenter" })} aria-pressed={isJoined}>
          {translate("present.presenter")}
        </button>
        <button type="button" onClick={send({ type: "blank", screen: "black" })}>
          {translate("present.black")}
        </button>
        <SlideTheme />
        <button type="button" onClick={send({ type: "fullScreen" })} aria-pressed={isFull}>
          {translate("present.fullScreen")}
        </button>
        <button type="button" onClick={send({ type: "help" })} aria-pressed={hasHelp}>
          {translate("present.keys")}
        </button>
        {canLeave && (
          <button type="button" onClick={send({ type: "leave" })}>
            {translate("present.leave")}
          </button>
        )}
      </div>
    </div>
  );
}

import { useEffect, useState } from "react";
import { translate } from "#i18n/translate.ts";
import styles from "#pages/present/presenter.module.css";

const pad = (value: number): string => String(value).padStart(2, "0");

/** Hours only where there are any. */
function writeElapsed(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Time run before the last start, and when that was; null while it stands. */
interface Watch {
  readonly ran: number;
  readonly since: number | null;
}

const readWatch = ({ ran, since }: Watch, now: number): number => ran + (since === null ? 0 : now - since);

/** The time of day, and how long the talk has lasted. */
export function PresenterClock() {
  const [now, setNow] = useState(() => Date.now());
  const [watch, setWatch] = useState<Watch>(() => ({ ran: 0, since: Date.now() }));
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const time = new Date(now);
  return (
    <div className={styles.clock}>
      <p>
        <span>{translate("present.clock")}</span>
        <time>{`${pad(time.getHours())}:${pad(time.getMinutes())}`}</time>
      </p>
      <p>
        <span>{translate("present.elapsed")}</span>
        <time role="timer" aria-label={translate("present.elapsed")}>
          {writeElapsed(Math.max(0, Math.floor(readWatch(watch, now) / 1000)))}
        </time>
      </p>
      <button
        type="button"
        onClick={() => {
          setWatch((before) => ({ ran: readWatch(before, Date.now()), since: before.since === null ? Date.now() : null }));
        }}
      >
        {translate(watch.since === null ? "present.resume" : "present.pause")}
      </button>
      <button
        type="button"
        onClick={() => {
          setWatch(({ since }) => ({ ran: 0, since: since === null ? null : Date.now() }));
        }}
      >
        {translate("present.restart")}
      </button>
    </div>
  );
}

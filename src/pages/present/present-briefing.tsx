import { useCallback, useEffect, useState } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import { Presentation } from "#pages/present/presentation.tsx";
import { PresenterView } from "#pages/present/presenter-view.tsx";
import { readAddress } from "#state/address.ts";
import { createId } from "#state/briefings/create-id.ts";
import { writeSetting } from "#state/url-state.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

interface PresentBriefingProps {
  readonly briefing: Briefing;
  /** Back to where the presentation came from; no way out where null. */
  readonly onLeave: (() => void) | null;
}

const SESSION = "readout-atlas-present-session";

/** Kept as long as the tab, so that the second window is still joined after a reload. */
function keepSession(): string {
  const fresh = createId();
  try {
    const known = window.sessionStorage.getItem(SESSION);
    if (known !== null) return known;
    window.sessionStorage.setItem(SESSION, fresh);
  } catch {
    // A page may be denied all storage.
  }
  return fresh;
}

/** The slide that the address asks for, from 0; the first where it names none. */
function readSlide(): number {
  const number = Number(new URLSearchParams(readAddress().search).get("slide") ?? 1);
  return Number.isInteger(number) && number >= 1 ? number - 1 : 0;
}

const writeAddress = (settings: Readonly<Record<string, string | null>>): string =>
  `#${readAddress().pathname}${Object.entries(settings).reduce((search, [name, value]) => writeSetting(search, name, value), "")}`;

/** A briefing as the address asks for it: for the audience, or for the one who speaks. */
export function PresentBriefing({ briefing, onLeave }: PresentBriefingProps) {
  const search = useUrlStore((state) => state.search);
  const { changeSetting } = useUrlActions();
  const params = new URLSearchParams(search);
  const [own] = useState(keepSession);
  const session = params.get("session") ?? own;
  // An address that is typed over, unlike one that follows the slides, leads somewhere else.
  const [arrival, setArrival] = useState(() => ({ times: 0, slide: readSlide() }));
  useEffect(() => {
    const arrive = (): void => {
      setArrival(({ times }) => ({ times: times + 1, slide: readSlide() }));
    };
    window.addEventListener("hashchange", arrive);
    return () => {
      window.removeEventListener("hashchange", arrive);
    };
  }, []);
  const noteSlide = useCallback(
    (slide: number) => {
      changeSetting("slide", slide === 0 ? null : String(slide + 1));
    },
    [changeSetting],
  );
  const shared = { briefing, session, start: arrival.slide, onSlide: noteSlide };
  return params.get("view") === "presenter" ? (
    <PresenterView key={arrival.times} {...shared} slidesAddress={writeAddress({})} />
  ) : (
    <Presentation key={arrival.times} {...shared} onLeave={onLeave} presenterAddress={writeAddress({ view: "presenter", session })} />
  );
}

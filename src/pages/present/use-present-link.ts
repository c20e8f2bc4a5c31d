import { useEffect, useEffectEvent, useRef, useState } from "react";
import { isLater, openWire, type PresentPlace, type PresentRole, type PresentSignal, type Wire } from "#pages/present/present-link.ts";

interface PresentLink {
  readonly session: string;
  readonly role: PresentRole;
  readonly place: PresentPlace;
  readonly findPeer: () => Window | null;
  readonly onFollow: (place: PresentPlace) => void;
}

/** How often the presenter's window asks whether the slides are still there, and how often in vain until it believes that they are not. */
const PING_MILLISECONDS = 1500;
const MOST_IN_VAIN = 3;

const isSamePlace = (a: PresentPlace, b: PresentPlace): boolean => JSON.stringify([a.slide, a.screen, a.moved]) === JSON.stringify([b.slide, b.screen, b.moved]);

/** Keeps two windows of one presentation at the same place. @returns whether the other window answers; null until that is known */
export function usePresentLink({ session, role, place, findPeer, onFollow }: PresentLink): boolean | null {
  const [isJoined, setJoined] = useState<boolean | null>(null);
  const wire = useRef<Wire | null>(null);
  const turn = useRef(0);
  const shared = useRef(place);
  const inVain = useRef(0);

  const hear = useEffectEvent((signal: PresentSignal) => {
    if (signal.kind === "bye") {
      setJoined(false);
      return;
    }
    inVain.current = 0;
    setJoined(true);
    if (signal.kind === "ping") wire.current?.send("pong", turn.current, null);
    if (signal.kind === "hello") wire.current?.send("place", turn.current, shared.current);
    if (signal.kind !== "place" || signal.place === null || !isLater(signal, turn.current)) return;
    turn.current = signal.turn;
    shared.current = signal.place;
    onFollow(signal.place);
  });
  const findOther = useEffectEvent(findPeer);

  useEffect(() => {
    const opened = openWire({ session, role, findPeer: () => findOther(), onSignal: (signal) => { hear(signal); } });
    wire.current = opened;
    opened.send("hello", turn.current, null);
    const timer = setInterval(() => {
      if (role === "presenter") opened.send("ping", turn.current, null);
      inVain.current += 1;
      if (inVain.current > MOST_IN_VAIN) setJoined(false);
    }, PING_MILLISECONDS);
    const leave = (): void => {
      opened.send("bye", turn.current, null);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      opened.close();
      wire.current = null;
    };
  }, [session, role]);

  useEffect(() => {
    if (isSamePlace(place, shared.current)) return;
    shared.current = place;
    turn.current += 1;
    wire.current?.send("place", turn.current, place);
  }, [place]);

  return isJoined;
}

import * as v from "valibot";
import type { Screen } from "#pages/present/present-state.ts";
import type { Address } from "#state/address.ts";

export type PresentRole = "audience" | "presenter";

/** Where a window is. */
export interface PresentPlace {
  readonly slide: number;
  readonly screen: Screen;
  readonly moved: Address | null;
}

const address = v.object({ pathname: v.pipe(v.string(), v.startsWith("/")), search: v.string() });

const signalSchema = v.object({
  app: v.literal("readout-atlas-present"),
  /** Windows of one presentation share it; other presentations in this browser have their own. */
  session: v.string(),
  role: v.picklist(["audience", "presenter"]),
  /** `hello` asks where the others are, `place` says it, `ping` asks whether anybody is there, `pong` answers, `bye` goes. */
  kind: v.picklist(["hello", "place", "ping", "pong", "bye"]),
  /** Counts the moves of all windows, so that the latest wins. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  place: v.nullable(
    v.object({
      slide: v.pipe(v.number(), v.integer(), v.minValue(0)),
      screen: v.picklist(["slide", "black", "white"]),
      moved: v.nullable(address),
    }),
  ),
});

export type PresentSignal = v.InferOutput<typeof signalSchema>;

/** Reads what another window sent; null for anything else, of whatever origin. */
export function readSignal(data: unknown, session: string, role: PresentRole): PresentSignal | null {
  const read = v.safeParse(signalSchema, data);
  return read.success && read.output.session === session && read.output.role !== role ? read.output : null;
}

/** Is what another window says later than what this one knows? Of two moves at the same time the audience's counts. */
export const isLater = (signal: PresentSignal, turn: number): boolean => signal.turn > turn || (signal.turn === turn && signal.role === "audience");

export interface Wire {
  readonly send: (kind: PresentSignal["kind"], turn: number, place: PresentPlace | null) => void;
  readonly close: () => void;
}

interface WireEnds {
  readonly session: string;
  readonly role: PresentRole;
  /** The other window, where this one opened it or was opened by it. */
  readonly findPeer: () => Window | null;
  readonly onSignal: (signal: PresentSignal) => void;
}

/**
 * Joins two windows, by a channel of the browser and by messages to the window itself: pages opened from a disk have no channel in
 * common, and a window opened by hand has no peer. What comes twice does no harm.
 */
export function openWire({ session, role, findPeer, onSignal }: WireEnds): Wire {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`readout-atlas-present-${session}`);
  const hear = ({ data }: MessageEvent<unknown>): void => {
    const signal = readSignal(data, session, role);
    if (signal !== null) onSignal(signal);
  };
  const hearPeer = (event: MessageEvent<unknown>): void => {
    if (event.source !== null && event.source === findPeer()) hear(event);
  };
  channel?.addEventListener("message", hear);
  window.addEventListener("message", hearPeer);
  // A page from a disk has no origin to name; what is sent is no secret.
  const target = window.location.origin === "null" || window.location.protocol === "file:" ? "*" : window.location.origin;
  return {
    send: (kind, turn, place) => {
      const signal: PresentSignal = { app: "readout-atlas-present", session, role, kind, turn, place };
      channel?.postMessage(signal);
      findPeer()?.postMessage(signal, target);
    },
    close: () => {
      channel?.removeEventListener("message", hear);
      channel?.close();
      window.removeEventListener("message", hearPeer);
    },
  };
}

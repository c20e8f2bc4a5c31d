import { describe, expect, it, vi } from "vitest";
import { isLater, openWire, readSignal, type PresentSignal } from "#pages/present/present-link.ts";

const place = { slide: 2, screen: "slide", moved: null } as const;
const signal: PresentSignal = { app: "readout-atlas-present", session: "s", role: "audience", kind: "place", turn: 3, place };

describe("what windows say to one another", () => {
  it("is read from the other kind of window of the same presentation alone", () => {
    expect(readSignal(signal, "s", "presenter")).toEqual(signal);
    expect(readSignal(signal, "s", "audience")).toBeNull();
    expect(readSignal(signal, "other", "presenter")).toBeNull();
  });

  it.each([
    null,
    "next",
    { ...signal, app: "another" },
    { ...signal, place: { ...place, slide: -1 } },
    { ...signal, place: { ...place, slide: 1.5 } },
    { ...signal, place: { ...place, screen: "red" } },
    { ...signal, place: { ...place, moved: { pathname: "https://example.org", search: "" } } },
  ])("is left alone where it is none: %j", (data) => {
    expect(readSignal(data, "s", "presenter")).toBeNull();
  });

  it("counts the latest move, and of two at once the audience's", () => {
    expect(isLater(signal, 2)).toBe(true);
    expect(isLater(signal, 3)).toBe(true);
    expect(isLater({ ...signal, role: "presenter" }, 3)).toBe(false);
    expect(isLater(signal, 4)).toBe(false);
  });

  it("goes to the window itself where the browser has no channel, and is heard from that window alone", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const heard: PresentSignal[] = [];
    const peer = { postMessage: vi.fn() } as unknown as Window;
    const wire = openWire({ session: "s", role: "presenter", findPeer: () => peer, onSignal: (found) => heard.push(found) });
    wire.send("place", 4, place);
    expect(peer.postMessage).toHaveBeenCalledWith({ ...signal, role: "presenter", turn: 4 }, window.location.origin);
    const say = (source: unknown): void => {
      const event = new MessageEvent("message", { data: signal });
      Object.defineProperty(event, "source", { value: source });
      window.dispatchEvent(event);
    };
    say(peer);
    say({});
    say(null);
    expect(heard).toEqual([signal]);
    wire.close();
    say(peer);
    expect(heard).toHaveLength(1);
  });
});

import { act, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useNear } from "#pages/briefing/use-near.ts";

function Thumb() {
  const element = useRef<HTMLDivElement>(null);
  return <div ref={element}>{useNear(element) ? "drawn" : "not drawn"}</div>;
}

/** What the observers of an element at a distance from the view are told. */
function watchDistances(): (distance: number) => void {
  const all: { readonly margin: number; readonly tell: IntersectionObserverCallback }[] = [];
  class Observer {
    constructor(tell: IntersectionObserverCallback, options: IntersectionObserverInit = {}) {
      all.push({ tell, margin: Number.parseFloat(String(options.rootMargin)) });
    }
    observe = vi.fn();
    disconnect = vi.fn();
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  return (distance) => {
    act(() => {
      for (const { margin, tell } of all) tell([{ isIntersecting: distance <= margin } as IntersectionObserverEntry], {} as IntersectionObserver);
    });
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a small slide", () => {
  it("is drawn when it comes near, stays so for a while, and is given up when it is far", () => {
    const move = watchDistances();
    render(<Thumb />);
    move(900);
    expect(screen.getByText("not drawn")).toBeVisible();
    move(100);
    expect(screen.getByText("drawn")).toBeVisible();
    move(900);
    expect(screen.getByText("drawn")).toBeVisible();
    move(5000);
    expect(screen.getByText("not drawn")).toBeVisible();
    move(0);
    expect(screen.getByText("drawn")).toBeVisible();
  });
});

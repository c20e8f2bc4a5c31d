import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { useMapGestures } from "#charts/meetings-map/use-map-gestures.ts";
import type { ChangeView } from "#charts/meetings-map/use-map-view.ts";

function Ground({ onChange }: { readonly onChange: ChangeView }) {
  const box = useRef<HTMLDivElement>(null);
  const surface = useRef<SVGSVGElement>(null);
  const { gestures, onKeyDownCapture } = useMapGestures(box, surface, { width: 200, height: 100 }, onChange);
  return (
    <div ref={box} onKeyDownCapture={onKeyDownCapture}>
      <svg ref={surface} role="img" aria-label="Map" {...gestures} />
    </div>
  );
}

const at = (clientX: number, buttons: number) => ({ pointerId: 1, pointerType: "mouse", button: 0, buttons, clientX, clientY: 10 });

describe("dragging a map", () => {
  it("moves it while the button is down", () => {
    const onChange = vi.fn<ChangeView>();
    render(<Ground onChange={onChange} />);
    const map = screen.getByRole("img");
    fireEvent.pointerDown(map, at(10, 1));
    fireEvent.pointerMove(map, at(30, 1));
    expect(onChange).toHaveBeenCalledTimes(1);
    fireEvent.pointerUp(map, at(30, 0));
    fireEvent.pointerMove(map, at(60, 0));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("ends also where the button was let go beside the map, before the drag began", () => {
    const onChange = vi.fn<ChangeView>();
    render(<Ground onChange={onChange} />);
    const map = screen.getByRole("img");
    fireEvent.pointerDown(map, at(198, 1));
    fireEvent.pointerMove(map, at(100, 0));
    expect(onChange).not.toHaveBeenCalled();
  });
});

import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";

describe("a component whose code is loaded when it is wanted", () => {
  beforeEach(() => {
    // React reports what a boundary has caught.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("asks once and gives up, and again when the reader tries again", async () => {
    const load = vi.fn<() => Promise<() => React.ReactNode>>();
    load.mockRejectedValueOnce(new Error("no network")).mockResolvedValue(() => <p>Here it is</p>);
    const Late = lazyAgain(load);
    render(
      <ErrorBoundary fallback={(error, retry) => <button onClick={retry}>{String(error)}</button>}>
        <Suspense fallback="Wait">
          <Late />
        </Suspense>
      </ErrorBoundary>,
    );
    const button = await screen.findByRole("button", { name: "Error: no network" });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(load).toHaveBeenCalledTimes(1);
    await userEvent.click(button);
    expect(await screen.findByText("Here it is")).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("asks again under another key", async () => {
    const load = vi.fn<() => Promise<() => React.ReactNode>>();
    load.mockRejectedValueOnce(new Error("no network")).mockResolvedValue(() => <p>Here it is</p>);
    const Late = lazyAgain(load);
    const at = (key: number) => (
      <ErrorBoundary resetKey={key} fallback={() => <p>Failed</p>}>
        <Suspense fallback="Wait">
          <Late />
        </Suspense>
      </ErrorBoundary>
    );
    const { rerender } = render(at(1));
    await screen.findByText("Failed");
    rerender(at(2));
    expect(await screen.findByText("Here it is")).toBeInTheDocument();
  });
});

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { loadLate } from "#ui/load-late.tsx";

const Greeting = ({ name }: { readonly name: string }) => <p>{`Good day, ${name}`}</p>;

describe("what is loaded late", () => {
  it("has its room until it is there, then stands in it", async () => {
    const Late = loadLate(() => Promise.resolve(Greeting));
    render(<Late fallback={<p>One moment</p>} props={{ name: "Ada" }} />);
    expect(screen.getByText("One moment")).toBeVisible();
    expect(await screen.findByText("Good day, Ada")).toBeVisible();
    expect(screen.queryByText("One moment")).not.toBeInTheDocument();
  });

  it("throws what went wrong, and is fetched again when it is tried again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const load = vi.fn().mockRejectedValueOnce(new Error("no network")).mockResolvedValue(Greeting);
    const Late = loadLate<{ name: string }>(load);
    render(
      <ErrorBoundary fallback={(error, retry) => <button type="button" onClick={retry}>{`Again after ${String(error)}`}</button>}>
        <Late fallback={null} props={{ name: "Ada" }} />
      </ErrorBoundary>,
    );
    await userEvent.click(await screen.findByRole("button", { name: "Again after Error: no network" }));
    expect(await screen.findByText("Good day, Ada")).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

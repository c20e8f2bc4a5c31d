import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FigurePart } from "#charts/figure-part.tsx";
import type { Figure } from "#charts/figure.ts";
import { FigureView } from "#pages/figure-view.tsx";
import { showAt } from "../support/show-at.tsx";

const figure: Figure = { id: "one", title: "One", how: "", table: { heads: [], rows: [], n: 1 }, native: null };

const { load } = vi.hoisted(() => ({ load: vi.fn<() => Promise<unknown>>() }));
vi.mock("#pages/figure-pages.ts", () => ({ FIGURE_PAGES: [{ id: "page", path: "/page", title: "page.overview", isInNavigation: true, hasFilters: true, load }] }));

const show = (wanted: string) => {
  showAt("/", "/", <FigureView address={{ pathname: "/page", search: "" }} figure={wanted} />);
};

describe("one figure of a page", () => {
  it("says why its page cannot be drawn, and fetches it again when asked", async () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
    load.mockRejectedValue(new Error("no network"));
    show("one");
    expect(await screen.findByRole("alert")).toHaveTextContent("no network");
    load.mockResolvedValue({ Page: () => <FigurePart figure={figure}><p>drawn</p></FigurePart> });
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("drawn")).toBeVisible();
    // The figure says that it is drawn, which takes the notice away.
    await waitFor(() => {
      expect(screen.queryByRole("alert")).toBeNull();
    });
    silence.mockRestore();
  });

  it("says where its page has it no more", async () => {
    load.mockResolvedValue({ Page: () => <FigurePart figure={figure}><p>drawn</p></FigurePart> });
    show("another");
    expect(await screen.findByRole("alert")).toHaveTextContent("This figure is not on its page any more.");
  });
});

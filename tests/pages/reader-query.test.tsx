import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page as ReaderPage } from "#pages/reader-page.tsx";
import { Page as WatchPage } from "#pages/watch-page.tsx";
import { showAt } from "../support/show-at.tsx";

describe("a query in the reader", () => {
  it("is what a line of the query's concordance leads to", () => {
    showAt("/phrases/watch", "/phrases/watch?q=sea", <WatchPage />);
    const [link] = screen.getAllByRole("link", { name: "Sentence 1 in the readout with United States, 10 Jan 2020" });
    expect(link?.getAttribute("href")).toMatch(/^#\/meetings\/2020-01-10-usa\?s=[^&]+&phrase=query:sea$/u);
  });

  it("is walked through hit by hit", async () => {
    showAt("/meetings/:id", "/meetings/2020-01-10-usa?phrase=query:sea", <ReaderPage />);
    const walk = screen.getByRole("group", { name: "Occurrences" });
    expect(walk).toHaveTextContent("sea");
    expect(walk).toHaveTextContent("1 of 2");
    await userEvent.click(within(walk).getByRole("button", { name: /Next/u }));
    expect(walk).toHaveTextContent("2 of 2");
  });
});

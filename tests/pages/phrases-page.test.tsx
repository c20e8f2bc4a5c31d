import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/phrases-page.tsx";
import { showAt } from "../support/show-at.tsx";
import { tinyCorpus } from "../support/tiny-corpus.ts";

const show = (search = "", corpus = tinyCorpus()) => showAt("/phrases", `/phrases${search}`, <Page />, corpus);

describe("the page of phrases", () => {
  it("links a family to its page and says in how many readouts it stands", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Recurring phrases");
    expect(screen.getByRole("link", { name: /^\{calm\|rough\}\s+sea$/u })).toHaveAttribute("href", "#/phrases/calm-sea");
    expect(screen.getByRole("button", { name: "4 occurrences in 3 of 5 readouts" })).toBeInTheDocument();
    expect(screen.getByText("In the whole set first on 10 Jan 2020, last on 5 Jun 2021")).toBeInTheDocument();
  });

  it("opens what a number counts, a filled cell and a hollow one", async () => {
    const { address } = show();
    await userEvent.click(screen.getByRole("button", { name: "4 occurrences in 3 of 5 readouts" }));
    expect(address()).toBe("/phrases?show=phrase:calm-sea");
    await userEvent.click(screen.getByRole("button", { name: "US, 10 Jan 2020: 2 occurrences of “{calm|rough} sea”" }));
    expect(address()).toBe("/phrases?show=phrase:calm-sea,in:2020-01-10-usa");
    await userEvent.click(screen.getByRole("button", { name: /^UK, undated: no occurrence/u }));
    expect(address()).toBe("/phrases?show=phrase:calm-sea,in:undated-gbr,without");
  });

  it("keeps what is sought and the order in the address", async () => {
    const { address } = show();
    await userEvent.click(screen.getByRole("radio", { name: "Last seen" }));
    await userEvent.type(screen.getByRole("searchbox", { name: "Find words" }), "rough{Enter}");
    expect(address()).toBe("/phrases?sort=last&find=rough");
    expect(screen.getByRole("link", { name: /^\{calm\|rough\}\s+sea$/u })).toBeInTheDocument();
  });

  it("says that nothing has the words, and takes the search back", async () => {
    const { address } = show("?find=storm");
    expect(screen.getByText("No family has the words “storm” in the readouts left by the filters.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(address()).toBe("/phrases");
    expect(screen.getByRole("link", { name: /^\{calm\|rough\}\s+sea$/u })).toBeInTheDocument();
  });

  it("tells a filter that leaves no family from a set without any", () => {
    show("?with=GBR");
    expect(screen.getByText(/^None of the 1 family of this set stands/u)).toBeInTheDocument();
  });

  it("says so where the machine found none", () => {
    show("", { ...tinyCorpus(), families: [] });
    expect(screen.getByText("The machine found no recurring phrase in this dataset.")).toBeInTheDocument();
  });

  it("has the same rows as a table", async () => {
    show("?with=FRA");
    await userEvent.click(screen.getByRole("radio", { name: "Table" }));
    expect(screen.getByRole("link", { name: /^\{calm\|rough\}\s+sea$/u })).toHaveAttribute("href", "#/phrases/calm-sea?with=FRA");
    const row = within(screen.getByRole("table")).getByRole("row", { name: /calm\|rough/u });
    expect(within(row).getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["1", "1", "1", "10 Jan 2020", "5 Jun 2021"]);
  });
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/compare-page.tsx";
import { comparedCorpus, FIRST, SECOND } from "../support/compared-corpus.ts";
import { showAt } from "../support/show-at.tsx";

const show = (search: string) => showAt("/compare", `/compare${search}`, <Page />, comparedCorpus());
const group = (name: RegExp) => screen.getByRole("listitem", { name });

describe("the compare page", () => {
  it("opens on the latest readout and the one before it", () => {
    show("");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("4 May 2021 and 9 Jun 2021, United States");
    expect(screen.getByText(/36 days apart/u)).toBeInTheDocument();
  });

  it("marks what was left out and what was put in, in words of its own elements", () => {
    show("");
    const row = group(/^reworded: sentence 3 with 4$/u);
    expect(within(row).getByText("coercion").tagName).toBe("DEL");
    expect(within(row).getByText("force").tagName).toBe("INS");
    expect(within(row).getByText("reworded")).toBeInTheDocument();
  });

  it("counts by kind, and shows the chosen kinds alone", async () => {
    const user = userEvent.setup();
    const { address } = show("");
    expect(screen.getByRole("button", { name: "1 dropped" })).toHaveAttribute("aria-pressed", "false");
    await user.click(screen.getByRole("button", { name: "1 dropped" }));
    expect(address()).toContain("kinds=dropped");
    expect(screen.getByText(/Minister Ito asked for help/u, { selector: "p" })).toBeInTheDocument();
    expect(screen.queryByText("Secretary Brown thanked the people for supper.")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "All kinds" }));
    expect(address()).not.toContain("kinds");
  });

  it("goes from change to change by key, and back", async () => {
    const user = userEvent.setup();
    const { address } = show("");
    await user.keyboard("n");
    expect(address()).toContain("at=b1");
    await user.keyboard("n");
    // The moved sentence stands third; the second is the same.
    expect(address()).toContain("at=b3");
    await user.keyboard("p");
    expect(address()).toContain("at=b1");
    // Two reworded, one moved, one split, one dropped, one new.
    expect(screen.getByText("1 of 6")).toBeInTheDocument();
  });

  it("leads from a phrase, a topic and a pointer to the sentence", async () => {
    const user = userEvent.setup();
    const { address } = show("");
    // From what changed, and from where the other text speaks of it.
    const links = screen.getAllByRole("link", { name: "Sentence 4 of 9 Jun 2021" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual([expect.stringContaining("at=b4"), expect.stringContaining("at=b4")]);
    await user.click(links[1] ?? document.body);
    expect(address()).toContain("at=b4");
    await user.click(screen.getByRole("link", { name: "sentence 3" }));
    expect(address()).toContain("at=b3");
  });

  it("chooses another text by words, and swaps", async () => {
    const user = userEvent.setup();
    const { address } = show(`?a=${FIRST}&b=${SECOND}`);
    await user.click(screen.getByRole("button", { name: "Swap" }));
    expect(address()).toBe(`/compare?a=${SECOND}&b=${FIRST}`);
    expect(screen.getByText(/The first is the later one, by 36 days/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^First text/u }));
    await user.type(screen.getByRole("combobox", { name: "Search readouts" }), "may account");
    expect(within(screen.getByRole("listbox", { name: "Readouts" })).getAllByRole("option")).toHaveLength(1);
    await user.keyboard("{Enter}");
    expect(address()).toBe(`/compare?a=${FIRST}~2&b=${FIRST}`);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Two accounts of United States, 4 May 2021");
    expect(screen.getByText("Recurring phrases are known of the counted account alone.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^First text/u })).toHaveFocus();
  });

  it("folds what is the same and opens it on demand", async () => {
    const user = userEvent.setup();
    show(`?a=${FIRST}&b=${FIRST}~2`);
    const words = "The summary is as follows.";
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    await user.click(screen.getByText("5 sentences are the same: 1 to 5"));
    expect(screen.getAllByText(words)).not.toHaveLength(0);
  });

  it("says that a readout is not there, and keeps the choice at hand", () => {
    show("?a=gone&b=2021-06-09-usa");
    expect(screen.getByRole("alert")).toHaveTextContent("“gone”");
    expect(screen.getByRole("button", { name: /^First text/u })).toBeInTheDocument();
  });

  it("compares no text with itself, and offers the one before", async () => {
    const user = userEvent.setup();
    const { address } = show(`?a=${SECOND}&b=${SECOND}`);
    await user.click(screen.getByRole("button", { name: "Compare with 4 May 2021, the one before" }));
    expect(address()).toBe(`/compare?a=${FIRST}&b=${SECOND}`);
  });

  it("puts both texts in one column, in the address", async () => {
    const user = userEvent.setup();
    const { address } = show("");
    await user.click(screen.getByRole("radio", { name: "One column" }));
    expect(address()).toContain("view=one");
    expect(group(/^reworded: sentence 3 with 4$/u)).toHaveTextContent("change the status quo by coercion force in the southern seas");
  });
});
